import type { es003Columns, ReportColumnName } from './es003-columns.ts';
import type { ReportLevel, ReportValue } from './report-column.ts';
import type { ReportRejectionCode } from './values/cell-problem.ts';

type Columns = typeof es003Columns;

/**
 * A row of the report: one tariff number of a line, with everything of its line and its entry repeated. Columns that
 * the file has not, and blank cells, are null. Never sum figures of lines or entries over rows: see `ReportEntry`.
 */
export type ReportRow = { readonly [N in ReportColumnName]: ReportValue<Columns[N]> };

/** The part of a row that belongs to one level. */
export type FieldsOf<L extends ReportLevel> = {
  readonly [N in ReportColumnName as Columns[N]['level'] extends L ? N : never]: ReportValue<Columns[N]>;
};

/** A row that was not understood: where it stands and why, never what it says. */
export interface RejectedReportRow {
  readonly file: string;
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  /** Title of the column, as CBP has it; null when the row as a whole is meant. */
  readonly column: string | null;
  readonly code: ReportRejectionCode;
}

/** Rows that are no detail: counted, and left out. */
export interface RowsAside {
  readonly blank: number;
  /** Titles that are repeated on a new page. */
  readonly headers: number;
  /** Rows of totals, and of text below the table: they name no line and no tariff number. */
  readonly footers: number;
}
