import { csvColumns } from './csv-columns.ts';
import type { ReportData } from './report-data.ts';

const lineEnd = '\r\n';

/**
 * A report as CSV (RFC 4180: comma, CRLF, a header line; UTF-8 without a byte order mark).
 *
 * Numbers are written in full and without regard to any locale, as they are held: money in dollars, shares
 * as fractions. An interval is three columns: the estimate and its two ends. A withheld figure is `D`, one that is not defined is empty. In a total, the levels that it
 * adds up have the code `(total)`. Text that a spreadsheet would run as a formula begins with an
 * apostrophe; numbers are as they are. What else there is to say about a report is in
 * {@link toCsvMetadata}.
 */
export function toCsv(data: ReportData): string {
  const columns = csvColumns(data);
  const lines = [
    columns.map(({ title }) => title),
    ...data.rows.map((row) => columns.map(({ read }) => read(row))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}${lineEnd}`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
