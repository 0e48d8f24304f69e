import type { Entry } from '../entry/entry.ts';
import type { RecordSink } from '../output/record-sink.ts';
import type { EntryStatus } from './entry-status.ts';
import { entryLineRow } from './entry-line-row.ts';
import { adcvdLineRows, entryTariffRows, lineFeeRows } from './entry-part-rows.ts';
import { entrySummaryRow } from './entry-summary-row.ts';

/** Hands over an entry as of a version: its summary, and its lines with theirs. */
export function putEntry(sink: RecordSink, entry: Entry, status: EntryStatus): void {
  const { version, knownOn, cancelled } = status;
  const state = { version, knownOn, cancelled };
  sink.put('entry_summary', entrySummaryRow(entry, status), state);
  for (const line of entry.lines) {
    sink.put('entry_line', entryLineRow(entry, line, status.reviewed), state);
    for (const row of entryTariffRows(entry, line)) sink.put('entry_tariff', row, state);
    for (const row of lineFeeRows(entry, line)) sink.put('line_fee', row, state);
    for (const row of adcvdLineRows(entry, line)) sink.put('adcvd_line', row, state);
  }
}
