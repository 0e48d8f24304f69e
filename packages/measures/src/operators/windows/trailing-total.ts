import type { MeasureGiving } from '../../algebra/measure.ts';
import { requireCount } from '../../errors/require-count.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { trailing } from '../views.ts';

/**
 * A measure over the months that end with the report's unit (also: rolling total). It is computed from
 * the rows of all those months: of a sum it is the running sum, of a ratio the ratio of the running sums, of
 * a distinct count the distinct count of the whole run.
 *
 * @nulls Null when the measure is null over those months.
 * @throws MeasureInputError - months is not a whole number of at least 1
 */
export function trailingTotal<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  months: number,
): DerivedMeasure<`timeseries/trailing(${Id}, ${number})`> {
  requireCount('trailingTotal', 'months', months, 1);
  return derive(base, {
    id: `timeseries/trailing(${base.id}, ${months})`,
    title: `Latest ${months} months: ${base.title}`,
    aliases: ['rolling total', 'running total'],
    unit: base.unit,
    formula: `m over the latest ${months} months, m = ${base.formula}`,
    source: 'otexa-year-ending',
    views: { run: trailing(months) },
    combine: ({ run }) => run,
  });
}
