import type { MeasureGiving } from '../../algebra/measure.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews } from '../monthly-series.ts';
import { latestFactor } from './latest-factor.ts';

/**
 * Seasonal factor of a measure in the last month of the report's unit: how far that month of the year lies above or
 * below the centred average of twelve months, as a mean over the years that end with it (classical decomposition,
 * multiplicative); 1 is an average month. It is no X-13ARIMA-SEATS: trading days and outliers stay in.
 *
 * @param years - how many years the factor is taken from; each asks for the inputs twelve times
 * @nulls Null when the measure is negative or null in a month, or zero throughout.
 * @throws MeasureInputError - years is not a whole number of at least 2
 */
export function seasonalFactor<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  years = 4,
): DerivedMeasure<`timeseries/seasonal-factor(${Id}, ${number})`> {
  return derive(base, {
    id: `timeseries/seasonal-factor(${base.id}, ${years})`,
    title: `Seasonal factor from ${years} years: ${base.title}`,
    aliases: ['seasonal index', 'seasonal component'],
    unit: 'ratio',
    direction: 'neutral',
    formula: `mean over ${years} years of m / centred 12-month average of m, scaled to the mean 1, m = ${base.formula}`,
    source: 'classical-decomposition',
    views: monthlyViews('seasonalFactor', 12 * years, 24),
    combine: (values) => latestFactor(values),
  });
}
