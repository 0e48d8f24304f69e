import { entryAmounts } from '../../reports/line-amounts.ts';
import type { ReportEntry } from '../../reports/report-entry.ts';
import { said, worked, type Origins } from '../mapping/origin.ts';
import { agent } from '../values/agent.ts';
import { sumOrNull } from '../values/sums.ts';

/** What the report writes of an entry that is liquidated. */
const LIQUIDATED: ReadonlySet<string> = new Set(['LIQUIDATED', 'RELIQUIDATED']);

/**
 * Columns of `entry_summary` from an entry of ES-003. A column that the report was not asked for is null. The amounts of
 * entries are sums over lines; tax, antidumping and countervailing duty are not among them.
 *
 * @source CBP ACE Reports, ES-003, as read by four public programs
 */
export const reportSummaryColumns: Origins<'entry_summary', ReportEntry> = {
  entry_no: said('Entry Summary Number', (entry) => entry.entry_no),
  entry_type: said('Entry Type Code', (entry) => entry.entry_type),
  port_entry: said('Port of Entry Code', (entry) => entry.port_entry),
  importer: said('Importer Number', (entry) => entry.importer),
  consignee: said('Ultimate Consignee Number', (entry) => entry.consignee),
  filer: worked('Entry Summary Number, first three characters', (entry) => agent(entry.entry_no.slice(0, 3))),
  surety: said('Surety Code', (entry) => entry.surety),
  bond_no: said('Bond Number', (entry) => entry.bond_no),
  single_bond: worked('Bond Type is 9', (entry) =>
    entry.bond_type === null ? null : entry.bond_type === '9',
  ),
  entry_date: said('Entry Date', (entry) => entry.entry_date),
  import_date: said('Importation Date', (entry) => entry.import_date),
  summary_date: said('Entry Summary Date', (entry) => entry.summary_date),
  team: said('Review Team Number', (entry) => entry.team),
  line_count: worked('number of lines', (entry) => entry.lines.length),
  total_value: worked(
    'sum of Line Goods Value Amount, or of Line Tariff Goods Value Amount',
    (entry) => entryAmounts(entry).value,
  ),
  duty_est: worked(
    'sum of Line Duty Amount, or of Line Tariff Duty Amount',
    (entry) => entryAmounts(entry).duty,
  ),
  mpf_est: said('Total Paid MPF Amount', (entry) => entry.mpf_paid),
  hmf_est: worked('sum of Line HMF Amount', (entry) => sumOrNull(entry.lines.map((line) => line.line_hmf))),
  recon_flag: worked('Reconciliation Indicator or NAFTA Reconciliation Indicator', reconciled),
  recon_issue: said('Reconciliation Issue Code', (entry) => entry.recon_issue),
  liq_date: worked('Liquidation Date, where Liquidation Status is Liquidated or Reliquidated', (entry) =>
    isLiquidated(entry) ? entry.liq_date : null,
  ),
};

/**
 * Columns of `liquidation` from an entry of ES-003 that is liquidated.
 *
 * @source CBP ACE Reports, ES-003, as read by four public programs
 */
export const reportLiquidationColumns: Origins<'liquidation', ReportEntry> = {
  entry_no: said('Entry Summary Number', (entry) => entry.entry_no),
  port_entry: said('Port of Entry Code', (entry) => entry.port_entry),
  importer: said('Importer Number', (entry) => entry.importer),
  entry_type: said('Entry Type Code', (entry) => entry.entry_type),
  entry_date: said('Entry Date', (entry) => entry.entry_date),
  liq_date: said('Liquidation Date', (entry) => entry.liq_date),
  reliq: worked('Liquidation Status is Reliquidated', (entry) => statusOf(entry) === 'RELIQUIDATED'),
};

function statusOf({ liq_status: status }: ReportEntry): string | null {
  return status?.trim().toUpperCase() ?? null;
}

/** Whether an entry is liquidated. A date alone may be one that is only planned. */
export function isLiquidated(entry: ReportEntry): boolean {
  return entry.liq_date !== null && LIQUIDATED.has(statusOf(entry) ?? '');
}

function reconciled({ recon_flag: other, nafta_recon_flag: agreement }: ReportEntry): boolean | null {
  return other === null && agreement === null ? null : other === true || agreement === true;
}
