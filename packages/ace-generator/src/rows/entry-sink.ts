import type { Entry } from '../entry/entry.ts';
import { entryTotals } from '../entry/entry-totals.ts';
import { feeRules } from '../entry/fees.ts';
import type { RecordSink } from '../output/record-sink.ts';
import type { EntryStatus } from './entry-status.ts';
import { entryLineRow } from './entry-line-row.ts';
import { adcvdLineRows, entryTariffRows, lineFeeRows } from './entry-part-rows.ts';
import { entrySummaryRow } from './entry-summary-row.ts';

/**
 * Hands over an entry as of a version: its summary, and its lines with theirs. Of a cancelled entry the summary alone
 * is left, with nothing owed; a deleted one leaves with everything.
 */
export function putEntry(sink: RecordSink, entry: Entry, status: EntryStatus): void {
  const { version, knownOn } = status;
  const deleted = status.cancelled && entry.serial % 4 === 0;
  const state = { version, knownOn, cancelled: deleted };
  if (status.cancelled && !deleted) {
    const nothing = entryTotals([], entry.type, feeRules(entry.dates.entered));
    const left = { ...entry, lines: [], totals: { ...nothing, mpf: 0, fees: 0, total: 0 } };
    sink.put('entry_summary', entrySummaryRow(left, status), state);
    return;
  }
  sink.put('entry_summary', entrySummaryRow(entry, status), state);
  for (const line of entry.lines) {
    sink.put('entry_line', entryLineRow(entry, line, status.reviewed), state);
    for (const row of entryTariffRows(entry, line)) sink.put('entry_tariff', row, state);
    for (const row of lineFeeRows(entry, line)) sink.put('line_fee', row, state);
    for (const row of adcvdLineRows(entry, line)) sink.put('adcvd_line', row, state);
  }
}
