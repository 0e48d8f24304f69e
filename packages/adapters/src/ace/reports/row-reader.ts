import { seal } from '@tradepulse/privacy';
import { codeTable, type CodeTables } from './code-tables.ts';
import { es003Columns, reportColumnNames, type ReportColumnName } from './es003-columns.ts';
import type { ReportHeader } from './header.ts';
import type { ReportColumn } from './report-column.ts';
import type { ReportRow } from './report-row.ts';
import { EMPTY_CELL, isBlank, type Cell } from './table/cell.ts';
import type { ReportTable, TableRow } from './table/report-table.ts';
import { CellProblem, type ReportRejectionCode } from './values/cell-problem.ts';
import { readAmount } from './values/read-amount.ts';
import { readCode } from './values/read-code.ts';
import { readDate } from './values/read-date.ts';
import { readCount, readDecimal } from './values/read-decimal.ts';
import { readFlag } from './values/read-flag.ts';
import { readEntryNumber, readIdentifier, readLineNumber } from './values/read-identifier.ts';
import { readParty, readSealedText } from './values/read-party.ts';
import { readTariffNumber } from './values/read-tariff-number.ts';
import { readWords } from './values/read-words.ts';

/** What is known of a row that was not understood. */
export class RowRejection {
  readonly column: string | null;
  readonly code: ReportRejectionCode;
  /** The entry that the row belongs to, when its number could be read. */
  readonly entryNo: string | null;

  constructor(code: ReportRejectionCode, column: string | null, entryNo: string | null) {
    this.code = code;
    this.column = column;
    this.entryNo = entryNo;
  }
}

/** Reads a row of a report. */
export type ReportRowReader = (row: TableRow) => ReportRow | RowRejection;

type ReadCell = (cell: Cell) => unknown;

interface Slot {
  readonly name: ReportColumnName;
  readonly at: number;
  readonly read: ReadCell;
}

/** Compiles the reading of rows below a header. */
export function reportRowReader(
  header: ReportHeader,
  table: Pick<ReportTable, 'dates' | 'decimals' | 'fixedWidth'>,
  tables: CodeTables,
): ReportRowReader {
  const slots = [...header.columns].map(([name, at]): Slot => ({
    name,
    at,
    read: cellReader(es003Columns[name], table, tables),
  }));
  const template = Object.fromEntries(reportColumnNames.map((name) => [name, null]));
  return (row) => {
    if (table.fixedWidth && !hasWidth(row.cells, header.width))
      return new RowRejection('FIELD_COUNT', null, null);
    return readRow(row, slots, template);
  };
}

/** Cells beyond the titles may be there when they are empty. */
function hasWidth(cells: readonly Cell[], width: number): boolean {
  return cells.length >= width && cells.slice(width).every((cell) => isBlank(cell));
}

function readRow(
  { cells }: TableRow,
  slots: readonly Slot[],
  template: Readonly<Record<string, null>>,
): ReportRow | RowRejection {
  const values: Record<string, unknown> = { ...template };
  let problem: { readonly name: ReportColumnName; readonly code: ReportRejectionCode } | null = null;
  for (const { name, at, read } of slots) {
    const value = cellValue(cells[at] ?? EMPTY_CELL, es003Columns[name], read);
    if (value instanceof CellProblem) problem ??= { name, code: value.code };
    else values[name] = value;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each slot wrote the value that its column's type reads
  if (problem === null) return values as ReportRow;
  const entryNo = typeof values['entry_no'] === 'string' ? values['entry_no'] : null;
  return new RowRejection(problem.code, es003Columns[problem.name].title, entryNo);
}

function cellValue(cell: Cell, column: ReportColumn, read: ReadCell): unknown {
  if (cell.kind === 'failed') return new CellProblem('CELL_FAILED');
  if (!isBlank(cell)) return read(cell);
  return column.required ? new CellProblem('MISSING_VALUE') : null;
}

/** How the cells of a column are read; codes and identifiers that say who someone is come out sealed. */
function cellReader(
  column: ReportColumn,
  table: Pick<ReportTable, 'dates' | 'decimals'>,
  tables: CodeTables,
): ReadCell {
  const { type, dataClass } = column;
  if (type === 'party') return readParty;
  if (dataClass === 'DIMENSION' || dataClass === 'STATISTIC' || dataClass === 'IDENTIFIER')
    return openReader(column, table, tables);
  if (type === 'text') return (cell) => readSealedText(cell, dataClass);
  const read = openReader(column, table, tables);
  return (cell) => {
    const value = read(cell);
    return value instanceof CellProblem ? value : seal(dataClass, value);
  };
}

function openReader(
  { type, width, table: name }: ReportColumn,
  { dates, decimals }: Pick<ReportTable, 'dates' | 'decimals'>,
  tables: CodeTables,
): ReadCell {
  const form = { width: width ?? ([1, 1] as const), table: codeTable(name, tables) };
  const readers: Readonly<Record<Exclude<ReportColumn['type'], 'party' | 'text'>, ReadCell>> = {
    entry_number: readEntryNumber,
    line_number: readLineNumber,
    tariff_number: (cell) => readTariffNumber(cell, codeTable('tariff', tables)),
    code: (cell) => readCode(cell, form),
    identifier: (cell) => readIdentifier(cell, form.width),
    words: readWords,
    date: (cell) => readDate(cell, dates),
    flag: readFlag,
    amount: (cell) => readAmount(cell, decimals),
    decimal: (cell) => readDecimal(cell, decimals),
    count: (cell) => readCount(cell, decimals),
  };
  return type === 'party' || type === 'text' ? readWords : readers[type];
}
