import { AceReportError } from './report-error.ts';

/** How much a report may hold. What is counted is what is read, not what the file says of itself. */
export interface ReportLimits {
  /** Rows of a sheet or lines of CSV, blank ones too. */
  readonly rows: number;
  /** Cells of a row. */
  readonly columns: number;
  /** Characters of one cell, and bytes of one row of CSV. */
  readonly cellLength: number;
  /** Characters of the texts that the cells of a workbook share; they are held in memory. */
  readonly sharedText: number;
  /** Rows of one entry summary, which are held in memory while it is put together. */
  readonly entryRows: number;
}

/** A sheet ends at 1,048,576 rows; a line of an entry summary has 999 lines of some ten tariff numbers at most. */
export const defaultReportLimits: ReportLimits = Object.freeze({
  rows: 1_048_576,
  columns: 1_024,
  cellLength: 1_048_576,
  sharedText: 256 * 1024 ** 2,
  entryRows: 50_000,
});

/** The error of a report that goes beyond a limit. */
export function tooLarge(
  limit: keyof ReportLimits,
  limits: ReportLimits,
  place: { readonly file: string; readonly line?: number },
): Error {
  return new AceReportError('REPORT_TOO_LARGE', { limit, most: limits[limit] }, place);
}
