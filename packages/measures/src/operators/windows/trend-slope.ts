import type { MeasureGiving } from '../../algebra/measure.ts';
import { trendSlope as slopeOfLogs } from '../../formulas/series/trend-slope.ts';
import { amountOrNull } from '../amount-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews, seriesOf } from '../monthly-series.ts';

/**
 * Trend of a measure: least-squares slope of its logarithm over the months that end with the report's unit,
 * a growth rate a month.
 *
 * @nulls Null when the measure is null, zero or negative in one of the months.
 * @throws MeasureInputError - months is not a whole number of at least 2
 */
export function trendSlope<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  months = 12,
): DerivedMeasure<`timeseries/trend-slope(${Id}, ${number})`> {
  return derive(base, {
    id: `timeseries/trend-slope(${base.id}, ${months})`,
    title: `Trend a month over ${months} months: ${base.title}`,
    aliases: ['log-linear trend', 'regression slope'],
    unit: 'log_points',
    formula: `ols(ln(m) on the month) over ${months} months, m = ${base.formula}`,
    source: 'cbp-import-trends',
    views: monthlyViews('trendSlope', months, 2),
    combine: (values) => slopeOfLogs(seriesOf(values).map(amountOrNull)),
  });
}
