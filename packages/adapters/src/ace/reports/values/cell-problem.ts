/** Why a row of a report is rejected. */
export type ReportRejectionCode =
  /** A column that no row can do without is empty. */
  | 'MISSING_VALUE'
  /** A code or identifier has not the form of its column. */
  | 'CODE_FORMAT'
  /** A spreadsheet took leading zeros away, and no code table says what the code was. */
  | 'LEADING_ZERO_UNCERTAIN'
  /** A spreadsheet rounded a long number: its last digits are gone. */
  | 'DIGITS_LOST'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'NOT_A_FLAG'
  /** An amount is not of whole cents. */
  | 'FRACTION_OF_CENT'
  | 'VALUE_OUT_OF_RANGE'
  /** The cell is an error value, or a formula without its result. */
  | 'CELL_FAILED'
  /** A column of words holds what is written as a Social Security number. */
  | 'IDENTITY_SUSPECTED'
  /** The row has fewer or more cells than the header. */
  | 'FIELD_COUNT'
  /** A figure of a line or an entry is not the same in all its rows. */
  | 'LEVEL_DIFFERS'
  /** A tariff number has the place of another on its line. */
  | 'ORDINAL_REPEATED';

/** What a cell says instead of a value. */
export class CellProblem {
  readonly code: ReportRejectionCode;

  constructor(code: ReportRejectionCode) {
    this.code = code;
  }
}
