import type { MeasureGiving } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews, seriesOf } from '../monthly-series.ts';
import { latestFactor } from './latest-factor.ts';

/**
 * Seasonally adjusted value of a measure in the last month of the report's unit: the value over its seasonal factor.
 * Only months up to that one are used, so that the figure of a month does not change when later ones come; the Census
 * Bureau revises its own, made with X-13ARIMA-SEATS, each year.
 *
 * @param years - how many years the factor is taken from; each asks for the inputs twelve times
 * @nulls Null when the measure is negative or null in a month, or the factor is zero or not defined.
 * @throws MeasureInputError - years is not a whole number of at least 2
 */
export function seasonallyAdjusted<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  years = 4,
): DerivedMeasure<`timeseries/seasonally-adjusted(${Id}, ${number})`> {
  return derive(base, {
    id: `timeseries/seasonally-adjusted(${base.id}, ${years})`,
    title: `Seasonally adjusted from ${years} years: ${base.title}`,
    aliases: ['seasonal adjustment', 'deseasonalised', 'SA'],
    unit: base.unit,
    formula: `m / (mean over ${years} years of m / centred 12-month average of m, scaled to the mean 1), m = ${base.formula}`,
    source: 'classical-decomposition',
    views: monthlyViews('seasonallyAdjusted', 12 * years, 24),
    combine: (values) => ratioOrNull(seriesOf(values).at(-1) ?? null, latestFactor(values)),
  });
}
