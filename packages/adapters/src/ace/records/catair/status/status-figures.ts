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

const LIQUIDATED = '1';
/** The liquidation status (JB) of a summary that was liquidated again. */
export const RELIQUIDATED = '3';

/**
 * Whether there is a liquidation: a status that says so (1 liquidated or closed, 3 liquidated again; 2 is not), its day,
 * and amounts. Closed without amounts is a temporary importation; the day of a summary that is not liquidated is one that
 * is planned.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026), JB liquidation status code and date
 */
export function isLiquidated(status: EntrySummaryStatus): boolean {
  const { liquidationStatusCode: code, liquidationDate } = status.identity;
  const says = code === LIQUIDATED || code === RELIQUIDATED;
  return says && liquidationDate !== null && liquidatedTotal(status) !== null;
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
