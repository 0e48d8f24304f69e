import type { FieldsOf } from './report-row.ts';

/** A tariff number of a line. */
export interface ReportTariff extends FieldsOf<'tariff'> {
  /** Its line in the file, or row in the sheet. */
  readonly row: number;
}

/** A line of an entry summary: what its rows repeat, once, and its tariff numbers. */
export interface ReportLine extends FieldsOf<'line'> {
  /** All its tariff numbers by their ordinal; in the order of the file when there is none. */
  readonly tariffs: readonly ReportTariff[];
  /** The number of the goods themselves: the first outside chapters 98 and 99; null when there is none. */
  readonly article: ReportTariff | null;
  /** The numbers of chapter 99, whose duties come on top of the article's. */
  readonly chapter99: readonly ReportTariff[];
}

/** An entry summary: what its rows repeat, once, and its lines in order. */
export interface ReportEntry extends FieldsOf<'entry'> {
  /** The first of its rows in the file or sheet. */
  readonly row: number;
  readonly lines: readonly ReportLine[];
  /**
   * Whether all of its rows were understood and agree. A row whose entry number cannot be read counts against the
   * entry above it, and against the one below when it stands between two.
   */
  readonly complete: boolean;
  /**
   * Whether the report had rows of this entry before, apart from these. Its figures are then those of another part
   * of the same entry: join the parts before anything is summed.
   */
  readonly returned: boolean;
}
