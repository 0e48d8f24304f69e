import { reportedAmounts } from '../errors/reported-amounts.ts';
import { requireAmounts } from '../errors/require-amounts.ts';
import { requireCount } from '../errors/require-count.ts';
import { median } from '../formulas/shared/median.ts';

/** Whether a level is one of its series. */
export interface LevelCheck {
  readonly fits: boolean;
  /** The level over the median of the others. */
  readonly timesTypical: number;
}

/**
 * Whether a level printed for a month is one of a month: it is not when it is nearer, as a ratio, to a year of typical
 * months than to one of them. Such a figure is a year to date, a year, or an error.
 *
 * @formula printed / median(others) <= sqrt(periods)
 * @unit 1 (a ratio)
 * @nulls Null when another level is null, and when none of them is above zero in the middle.
 * @throws MeasureInputError - an amount is negative or not finite, periods is not a whole number of at least 2
 * @example
 * checkLevelInSeries({ printed: 2_700, others: [302, 196, 178, 186] })?.fits; // => false
 * checkLevelInSeries({ printed: 291, others: [302, 196, 178, 186] })?.fits; // => true
 */
export function checkLevelInSeries(figures: {
  readonly printed: number;
  readonly others: readonly (number | null)[];
  /** Periods in the longer period that the level may be of; 12, the months of a year, unless said. */
  readonly periods?: number;
}): LevelCheck | null {
  const { printed, periods = 12 } = figures;
  requireAmounts('checkLevelInSeries', { printed });
  requireCount('checkLevelInSeries', 'periods', periods, 2);
  const others = reportedAmounts('checkLevelInSeries', 'others', figures.others);
  if (others === null) return null;
  const typical = median(others);
  if (!(typical > 0)) return null;
  const timesTypical = printed / typical;
  return { fits: timesTypical <= Math.sqrt(periods), timesTypical };
}
