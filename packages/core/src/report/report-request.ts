import type {
  AnyMeasure,
  Filters,
  ImportSource,
  LevelName,
  Period,
  PeriodComparison,
  TimeLevel,
} from '@tradepulse/measures';
import type { MeasureTarget } from './targets/measure-target.ts';

/** The order of rows: by the values of a measure, or by the codes. */
export interface SortOrder<Id extends string = string> {
  readonly by: Id | 'key';
  readonly direction?: 'ascending' | 'descending';
}

/** The codes of one level that come first by a measure over the whole period; the others become one row. */
export interface TopOrder<Id extends string = string> {
  readonly count: number;
  /** The level that is cut; the only level of `by` that is not of time when left out. */
  readonly level?: LevelName;
  /** The measure that ranks; the first of the report when left out. */
  readonly by?: Id;
  /** Whether the rest is shown as one row, `(other)`; true when left out. */
  readonly other?: boolean;
}

/** Codes to which a report is restricted, level by level; and country groups, such as `0003` (European Union). */
export type ReportFilters = Filters & { readonly country_group?: string | readonly string[] };

/** What a report asks. */
export interface ReportRequest<M extends AnyMeasure = AnyMeasure> {
  readonly measures: readonly M[];
  /** Levels from the outermost to the innermost; none gives one row. */
  readonly by?: readonly (LevelName | TimeLevel)[];
  readonly period: Period;
  readonly where?: ReportFilters;
  /** Adds the values of another period beside each value. */
  readonly compare?: PeriodComparison;
  /**
   * Where measures of imports are taken from: the statistics that the Census Bureau publishes (`CENSUS`, when left out),
   * or entry summary lines (`ACE`). The provenance of the report says what was read, and as of when.
   */
  readonly source?: ImportSource;
  /** Adds a total for the whole and for each outer level, each recomputed at its own grain. */
  readonly totals?: boolean;
  /** What the figures are held to, beside the targets that the host gave for every report. */
  readonly targets?: readonly MeasureTarget<M['id']>[];
  readonly sort?: SortOrder<M['id']>;
  readonly top?: TopOrder<M['id']>;
  /** Answers as the warehouse stood after the load of this number; the latest when left out. */
  readonly vintage?: number;
  readonly title?: string;
  readonly signal?: AbortSignal;
  /** The most rows; a report that has more is refused, never cut. 100,000 when left out. */
  readonly maxRows?: number;
}
