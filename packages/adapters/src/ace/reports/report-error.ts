import { errorClass } from '@tradepulse/privacy';

/**
 * From each code to the sentence that its parameters make; no sentence repeats a value of the data, nor a title or
 * name that the file itself brought. The comments are the reference of the codes.
 */
const sentences = {
  /** No row near the top of the file, or of any sheet, holds the titles of the report. */
  REPORT_HEADER_MISSING: (p: { rows: number }) =>
    `none of the first ${p.rows} rows is the header: expected the title Entry Summary Number and others of the report`,
  /** The report cannot be read without this column; it is named as CBP titles it. */
  REPORT_COLUMN_MISSING: (p: { title: string }) => `the report has no column ${p.title}`,
  /** Two columns have the title, or a title and another that means the same. */
  REPORT_COLUMN_REPEATED: (p: { title: string }) => `the report has the column ${p.title} more than once`,
  /** Reading was stopped at a limit, see `ReportLimits`. */
  REPORT_TOO_LARGE: (p: { limit: string; most: number }) =>
    `the report has more than the limit ${p.limit} (${p.most}) allows`,
  /** The bytes are no text in the encoding that was said, or that the file begins with. */
  REPORT_ENCODING: (p: { encoding: string }) =>
    `the file is not text in ${p.encoding}: give the option \`encoding\``,
  /** A quote is opened and not closed, or stands inside a cell. */
  REPORT_QUOTES: () => 'the quotes of a line do not match',
  /** A part without which a workbook is none, or the sheet that was asked for. */
  WORKBOOK_PART_MISSING: (p: { part: string }) => `the workbook has no ${p.part}`,
  /** Two parts of the workbook answer to one name: which of them to read would be chance. */
  WORKBOOK_PART_REPEATED: (p: { part: string }) => `the workbook has more than one ${p.part}`,
  /** A part is not well-formed XML, ends early, or is not built as the format says. */
  WORKBOOK_DAMAGED: (p: { part: string; reason: string }) =>
    `the ${p.part} of the workbook is damaged: ${p.reason}`,
  /** Workbooks declare no document types; one that does means to have entities expanded. */
  WORKBOOK_DOCTYPE: (p: { part: string }) => `the ${p.part} of the workbook declares a document type`,
} as const;

/** Every code of {@link AceReportError}. */
export type AceReportErrorCode = keyof typeof sentences;

/**
 * A file that cannot be read as a report of ACE. Rows that are not understood one by one do not raise it: they are
 * rejected, each with its place and a code.
 */
export const AceReportError = errorClass('AceReportError', sentences);
