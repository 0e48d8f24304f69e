import type { EntrySummaryStatus } from '../../../catair/transactions/entry-summary-status.ts';
import { sumOrNull } from '../../values/sums.ts';

/** Duty, tax, fees, antidumping and countervailing duty as estimated (JE), in cents; null when none of them is said. */
export function estimatedTotal({ estimated }: EntrySummaryStatus): number | null {
  if (estimated === null) return null;
  const { estimatedDuty, estimatedTax, estimatedFees, estimatedAdCvd } = estimated;
  return sumOrNull([estimatedDuty, estimatedTax, estimatedFees, estimatedAdCvd]);
}

/** The same as liquidated (JD). Interest is not among it. */
export function liquidatedTotal({ liquidated }: EntrySummaryStatus): number | null {
  if (liquidated === null) return null;
  const { liquidatedDuty, liquidatedTax, liquidatedFees, liquidatedAdCvd } = liquidated;
  return sumOrNull([liquidatedDuty, liquidatedTax, liquidatedFees, liquidatedAdCvd]);
}

/** The codes of extension and suspension (JC); null when the record is not there. */
export function extensionCodes({ status }: EntrySummaryStatus): readonly (string | null)[] | null {
  if (status === null) return null;
  return [
    status.extensionSuspensionStatusCode1,
    status.extensionSuspensionStatusCode2,
    status.extensionSuspensionStatusCode3,
    status.extensionSuspensionStatusCode4,
  ];
}

/** The primary bond (JI): the one that is marked so, or the first. */
export function primaryBond({ bonds }: EntrySummaryStatus): EntrySummaryStatus['bonds'][number] | null {
  const marked = bonds.find(({ primarySuretyIndicator }) => primarySuretyIndicator === 'Y');
  return marked ?? bonds[0] ?? null;
}

/** The version of a summary: three digits and two, as a number; null when it has none of them. */
export function summaryVersion({ identity }: EntrySummaryStatus): number | null {
  const { versionNumber } = identity;
  return versionNumber !== null && /^\d{5}$/.test(versionNumber) && versionNumber !== '00000'
    ? Number(versionNumber)
    : null;
}
