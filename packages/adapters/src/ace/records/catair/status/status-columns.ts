import type { EntrySummaryStatus } from '../../../catair/transactions/entry-summary-status.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { centerCode } from '../../values/center-code.ts';
import { indicated } from '../../values/indicated.ts';
import { summaryColumns } from '../summary/summary-columns.ts';
import { lifted, saidOr } from './lifted.ts';
import { estimatedTotal, extensionCodes, isLiquidated, primaryBond } from './status-figures.ts';
import { isExtended, isSuspended } from './suspension.ts';

const filed = lifted(summaryColumns, ({ summary }: EntrySummaryStatus) => summary);

/**
 * Columns of `entry_summary` from what CBP holds of one (ER records JB to JI), and from the summary itself that stands
 * behind them. What CBP says of its own comes first.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026)
 */
export const statusColumns: Origins<'entry_summary', EntrySummaryStatus> = {
  ...filed,
  entry_no: said('JB filer code and entry number', ({ entryNumber }) => entryNumber),
  entry_type: saidOr('JF entry type', ({ filing }) => filing?.entryType ?? null, filed.entry_type),
  port_entry: saidOr(
    'JF district/port of entry',
    ({ filing }) => filing?.districtPortOfEntry ?? null,
    filed.port_entry,
  ),
  importer: saidOr(
    'JF importer of record number',
    ({ filing }) => filing?.importerOfRecordNumber ?? null,
    filed.importer,
  ),
  notify: saidOr(
    'JH Form 4811 number',
    ({ references }) => references?.cbpForm4811ReferenceNumber ?? null,
    filed.notify,
  ),
  filer: said('JB entry filer code', ({ identity }) => agent(identity.entryFilerCode)),
  surety: saidOr(
    'JI surety code of the primary bond',
    (status) => agent(primaryBond(status)?.suretyCode ?? null),
    filed.surety,
  ),
  bond_no: said('JI bond number of the primary bond', (status) => primaryBond(status)?.bondNumber ?? null),
  single_bond: saidOr('JI bond type code of the primary bond is 9', isSingleBond, filed.single_bond),
  secured_amount: saidOr(
    'JI single entry bond amount of the primary bond',
    (status) => primaryBond(status)?.singleEntryBondAmount ?? null,
    filed.secured_amount,
  ),
  entry_date: saidOr('JD entry date', ({ liquidated }) => liquidated?.entryDate ?? null, filed.entry_date),
  release_date: said('JC release date', ({ status }) => status?.releaseDate ?? null),
  summary_date: said('JF entry summary filing date', ({ filing }) => filing?.entrySummaryFilingDate ?? null),
  payment_date: said('JC collection date', ({ status }) => status?.collectionDate ?? null),
  team: said('JG import specialist team', ({ routing }) => routing?.importSpecialistTeam ?? null),
  center: said(
    'JB Center; where it names none, JG Center',
    ({ identity, routing }) => centerCode(identity.centerId) ?? centerCode(routing?.centerId ?? null),
  ),
  line_count: saidOr(
    'JG number of line items',
    ({ routing }) => routing?.numberOfLineItems ?? null,
    filed.line_count,
  ),
  duty_est: saidOr('JE estimated duty', ({ estimated }) => estimated?.estimatedDuty ?? null, filed.duty_est),
  tax_est: saidOr('JE estimated tax', ({ estimated }) => estimated?.estimatedTax ?? null, filed.tax_est),
  fee_est: saidOr('JE estimated fees', ({ estimated }) => estimated?.estimatedFees ?? null, filed.fee_est),
  total_est: saidOr('sum of JE duty, tax, fees and AD/CVD', estimatedTotal, filed.total_est),
  electronic: worked('not known: CBP answers about paper summaries too', () => null),
  suspended: worked('JC has a code of suspension', (status) => byCodes(status, isSuspended)),
  suspended_date: worked('JC extension/suspension date, where a code suspends', (status) =>
    byCodes(status, isSuspended) === true ? (status.status?.extensionSuspensionDate ?? null) : null,
  ),
  extended: worked('JC has a code of extension', (status) => byCodes(status, isExtended)),
  cancelled: worked('JC entry summary status code is 3', ({ status }) =>
    (status?.entrySummaryStatusCode ?? null) === null ? null : status?.entrySummaryStatusCode === CANCELLED,
  ),
  liq_date: worked('JB liquidation date, where its status says liquidated and JD has amounts', (status) =>
    isLiquidated(status) ? status.identity.liquidationDate : null,
  ),
  control_status: said(
    'JC entry summary control status',
    ({ status }) => status?.entrySummaryControlStatus ?? null,
  ),
  collection_status: said('JC collection status code', ({ status }) => status?.collectionStatusCode ?? null),
};

/** The status (JC) of a summary that was cancelled; 1 is accepted, 2 rejected. */
const CANCELLED = '3';

function isSingleBond(status: EntrySummaryStatus): boolean | null {
  const type = primaryBond(status)?.bondTypeCode ?? null;
  return type === null ? null : type === '9';
}

/** What the codes of extension and suspension say; null without a record JC. */
export function byCodes(
  status: EntrySummaryStatus,
  says: (codes: readonly (string | null)[]) => boolean,
): boolean | null {
  const codes = extensionCodes(status);
  return codes === null ? null : says(codes);
}

/** Whether CBP counts it as corrected after it was filed. */
export function isCorrected({ identity }: EntrySummaryStatus): boolean {
  return indicated(identity.pscIndicator) && identity.pscAcceptDate !== null;
}
