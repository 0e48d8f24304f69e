import type { Filters, LevelName, Period, Target } from '@tradepulse/measures';

/**
 * A target that the host attaches to a measure: a value, or a band `{ from, to }`, in the unit in which the values of
 * the measure are held (98 percent is 0.98), and which figures it is for.
 *
 * It is for what it names and nothing else: a goal of a fiscal year says nothing of a month, and one of the whole
 * nothing of a port. Without `where` and `each` it is for the whole, without `period` for any period.
 */
export type MeasureTarget<Id extends string = string> = Target & {
  readonly measure: Id;
  /** The period in which it is to be reached: figures of exactly these months. */
  readonly period?: Period;
  /** The codes that it is for, as the report shows or filters them. */
  readonly where?: Filters;
  /** Levels of which every code is held to it: `['port']` for a goal that each port has. */
  readonly each?: readonly LevelName[];
  /** How far short still is near, in the unit of the measure; nothing is near when left out. */
  readonly tolerance?: number;
};
