import type { MeasureGiving } from '../../algebra/measure.ts';
import { growthVolatility as deviationOfChanges } from '../../formulas/series/growth-volatility.ts';
import { amountOrNull } from '../amount-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews, seriesOf } from '../monthly-series.ts';

/**
 * Volatility of a measure: standard deviation of its monthly log changes over the months that end with the
 * report's unit.
 *
 * @nulls Null when the measure is null, zero or negative in one of the months.
 * @throws MeasureInputError - months is not a whole number of at least 3
 */
export function growthVolatility<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  months = 24,
): DerivedMeasure<`timeseries/growth-volatility(${Id}, ${number})`> {
  return derive(base, {
    id: `timeseries/growth-volatility(${base.id}, ${months})`,
    title: `Volatility of monthly growth over ${months} months: ${base.title}`,
    aliases: ['standard deviation of growth'],
    unit: 'log_points',
    direction: 'lower_is_better',
    formula: `stddev(ln(m) - ln(m of a month earlier)) over ${months} months, m = ${base.formula}`,
    source: 'definition',
    views: monthlyViews('growthVolatility', months, 3),
    combine: (values) => deviationOfChanges(seriesOf(values).map(amountOrNull)),
  });
}
