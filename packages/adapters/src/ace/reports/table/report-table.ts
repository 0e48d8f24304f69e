import type { DateSystem } from '../values/read-date.ts';
import type { DecimalMark } from '../values/decimal-text.ts';
import type { Cell } from './cell.ts';

/** A row of a report: its line in the file, or its number in the sheet, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** A report as rows of cells, whatever the file's format; nothing is read before `rows` is. */
export interface ReportTable {
  readonly format: 'csv' | 'xlsx';
  /** Number of the sheet in the workbook, from 1; null for CSV. */
  readonly sheet: number | null;
  readonly dates: DateSystem;
  readonly decimals: DecimalMark;
  /** Whether every row must be as wide as the header: a row of CSV that is not was cut or shifted. */
  readonly fixedWidth: boolean;
  /** All rows in the order of the file, those above the header too, in blocks. */
  rows(signal?: AbortSignal, onBytes?: (bytes: number) => void): AsyncGenerator<readonly TableRow[]>;
}
