import type { MeasureGiving } from '../../algebra/measure.ts';
import { theilSenSlope } from '../../formulas/series/theil-sen-slope.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews, seriesOf } from '../monthly-series.ts';

/**
 * Robust trend of a measure: median of the slopes between all pairs of the months that end with the report's
 * unit, in units of the measure a month (also: Theil-Sen slope). Months without a value are left out.
 *
 * @nulls Null with fewer than two months that have a value.
 * @throws MeasureInputError - months is not a whole number of at least 2
 */
export function robustTrendSlope<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  months = 12,
): DerivedMeasure<`timeseries/theil-sen-slope(${Id}, ${number})`> {
  return derive(base, {
    id: `timeseries/theil-sen-slope(${base.id}, ${months})`,
    title: `Robust trend a month over ${months} months: ${base.title}`,
    aliases: ['Theil-Sen slope', 'median slope'],
    unit: 'slope',
    formula: `median((m_j - m_i) / (j - i)) over ${months} months, m = ${base.formula}`,
    source: 'sen-1968',
    views: monthlyViews('robustTrendSlope', months, 2),
    combine: (values) => theilSenSlope(seriesOf(values).map((y, x) => ({ x, y }))),
  });
}
