import type { MeasureGiving } from '../../algebra/measure.ts';
import { movingAverage as averages } from '../../formulas/series/moving-average.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews, seriesOf } from '../monthly-series.ts';

/**
 * Moving average of a measure over the months that end with the last month of the report's unit (also:
 * three-month average, rolling mean). It is the mean of the monthly values, of a ratio too.
 *
 * @nulls Null when the measure is null in one of the months.
 * @throws MeasureInputError - months is not a whole number of at least 2
 */
export function movingAverage<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  months = 3,
): DerivedMeasure<`timeseries/moving-average(${Id}, ${number})`> {
  return derive(base, {
    id: `timeseries/moving-average(${base.id}, ${months})`,
    title: `Moving average of ${months} months: ${base.title}`,
    aliases: ['rolling mean', 'three-month average'],
    unit: base.unit,
    formula: `mean of m over ${months} months, m = ${base.formula}`,
    source: 'ft900',
    views: monthlyViews('movingAverage', months, 2),
    combine: (values) => averages(seriesOf(values), months).at(-1) ?? null,
  });
}
