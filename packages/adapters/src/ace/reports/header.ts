import { es003Columns, reportColumnNames, type ReportColumnName } from './es003-columns.ts';
import { AceReportError } from './report-error.ts';
import type { Cell } from './table/cell.ts';
import type { ReportTable, TableRow } from './table/report-table.ts';

/** Where a report's header puts what; positions count from 0. */
export interface ReportHeader {
  /** Row of the titles, from 1. */
  readonly line: number;
  /** Cells from the first to the last title. */
  readonly width: number;
  readonly columns: ReadonlyMap<ReportColumnName, number>;
  /** Positions of titles that are not of this report. What they say is not repeated: it may be data. */
  readonly unknown: readonly number[];
}

/** How far down the titles may stand, below the name of the report and its filters. */
export const HEADER_WITHIN = 50;

/** A row is the header when it has the entry number's title and this many titles in all. */
const FEWEST_TITLES = 3;

const names: ReadonlyMap<string, ReportColumnName> = new Map(
  reportColumnNames.flatMap((name) =>
    [es003Columns[name].title, ...es003Columns[name].aliases].map(
      (title) => [titleKey(title), name] as const,
    ),
  ),
);

/** Titles are compared by their letters and digits alone. */
function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\da-z]+/g, ' ')
    .trim();
}

/** The column of a title, or null. */
export function columnOfTitle(title: string): ReportColumnName | null {
  return names.get(titleKey(title)) ?? null;
}

/** Whether cells are the titles of the report, in any order and among others. */
export function isHeader(titles: readonly string[]): boolean {
  const known = titles.map((title) => columnOfTitle(title)).filter((name) => name !== null);
  return known.includes('entry_no') && known.length >= FEWEST_TITLES;
}

/** Whether a row repeats the titles, as the first row of a new page does. */
export function repeatsHeader(cells: readonly Cell[], header: ReportHeader): boolean {
  const at = header.columns.get('entry_no') ?? -1;
  return columnOfTitle(cells[at]?.text ?? '') === 'entry_no';
}

/**
 * Finds the header of a report below its title rows.
 *
 * @throws AceReportError - REPORT_HEADER_MISSING, REPORT_COLUMN_REPEATED, REPORT_COLUMN_MISSING
 */
export async function findHeader(
  table: ReportTable,
  options: {
    readonly file: string;
    readonly require: readonly ReportColumnName[];
    readonly signal?: AbortSignal;
  },
): Promise<ReportHeader> {
  const row = await headerRow(table, options.signal);
  if (row === null)
    throw new AceReportError('REPORT_HEADER_MISSING', { rows: HEADER_WITHIN }, { file: options.file });
  const header = readHeader(row, options.file);
  const missing = reportColumnNames.find(
    (name) => (es003Columns[name].required || options.require.includes(name)) && !header.columns.has(name),
  );
  if (missing === undefined) return header;
  const { title } = es003Columns[missing];
  throw new AceReportError('REPORT_COLUMN_MISSING', { title }, { file: options.file, line: row.line });
}

/** The row of the titles, or null when the first rows have none. */
export async function headerRow(table: ReportTable, signal?: AbortSignal): Promise<TableRow | null> {
  let seen = 0;
  for await (const block of table.rows(signal)) {
    for (const row of block) {
      if (isHeader(row.cells.map(({ text }) => text))) return row;
      seen += 1;
      if (seen === HEADER_WITHIN) return null;
    }
  }
  return null;
}

function readHeader(row: TableRow, file: string): ReportHeader {
  const columns = new Map<ReportColumnName, number>();
  const unknown: number[] = [];
  for (const [at, { text }] of row.cells.entries()) {
    if (text.trim() === '') continue;
    const name = columnOfTitle(text);
    if (name === null) unknown.push(at);
    else if (columns.has(name)) throw repeated(name, file, row.line);
    else columns.set(name, at);
  }
  const width = 1 + Math.max(...columns.values(), ...unknown);
  return { line: row.line, width, columns, unknown };
}

function repeated(name: ReportColumnName, file: string, line: number): Error {
  return new AceReportError('REPORT_COLUMN_REPEATED', { title: es003Columns[name].title }, { file, line });
}
