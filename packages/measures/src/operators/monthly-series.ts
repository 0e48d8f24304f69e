import { requireCount } from '../errors/require-count.ts';
import type { View } from './derive.ts';
import { monthBefore } from './views.ts';

/**
 * The views of a measure in each of the months that end with the last month of the report's unit, oldest
 * first. Each month asks for the inputs once more: keep the number of months to what the result needs.
 *
 * @throws MeasureInputError - months is not a whole number of at least `least`
 */
export function monthlyViews(
  operator: string,
  months: number,
  least: number,
): Readonly<Record<string, View>> {
  requireCount(operator, 'months', months, least);
  const back = Array.from({ length: months }, (_, at) => months - 1 - at);
  return Object.fromEntries(back.map((month) => [`month${month}`, monthBefore(month)]));
}

/** The values of those views as a series, oldest first. */
export function seriesOf(values: Readonly<Record<string, number | null>>): readonly (number | null)[] {
  const months = Object.keys(values).length;
  return Array.from({ length: months }, (_, at) => values[`month${months - 1 - at}`] ?? null);
}
