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

/** What a report asks: measures, split by levels, over a period, for some codes. */
export interface Question {
  readonly measures: readonly AnyMeasure[];
  readonly by?: readonly (LevelName | TimeLevel)[];
  readonly period: Period;
  readonly where?: Filters;
  readonly compare?: Comparison;
}
