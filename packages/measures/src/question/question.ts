import type { AnyMeasure } from '../algebra/measure.ts';
import type { LevelName } from '../dimensions/level.ts';
import type { Period } from '../time/period.ts';
import type { TimeLevel } from '../time/time-level.ts';

/** Codes to which a level is restricted. */
export type Filters = Readonly<Partial<Record<LevelName, string | readonly string[]>>>;

/**
 * What to compare with: the same months a year earlier, as many months just before, or a fixed period
 * (the base of an index).
 */
export type Comparison = 'year_before' | 'period_before' | Period;

/**
 * Where measures of imports are taken from: the statistics that the Census Bureau publishes, or the entry summary lines
 * that they are compiled from. What each source says differs by what it covers, and the answer says which was read.
 */
export type ImportSource = 'CENSUS' | 'ACE';

/** What a report asks: measures, split by levels, over a period, for some codes. */
export interface Question {
  readonly measures: readonly AnyMeasure[];
  readonly by?: readonly (LevelName | TimeLevel)[];
  readonly period: Period;
  readonly where?: Filters;
  readonly compare?: Comparison;
  /** Where measures of imports are taken from; `CENSUS` when left out. Measures of transactions have one source alone. */
  readonly source?: ImportSource;
}
