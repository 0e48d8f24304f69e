import type { MeasureGiving } from '../../algebra/measure.ts';
import { requireCount } from '../../errors/require-count.ts';
import { meanAbsolutePercentageError } from '../../formulas/series/mean-absolute-percentage-error.ts';
import { seasonalDriftForecasts } from '../../formulas/series/seasonal-drift-forecasts.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews, seriesOf } from '../monthly-series.ts';

/** A forecast looks back at the two years before its month. */
const HISTORY = 24;

/**
 * Forecast error of a measure: mean absolute percentage error (MAPE) of the plain forecasts that could have been made
 * one month ahead of each of the months that end with the report's unit: the value of a year earlier and the mean
 * change from year to year of the twelve months before. It says how well a measure can be foreseen at all; forecasts
 * that someone published are not among the tables.
 *
 * @nulls Null when the measure is null in a month, or zero in one that was forecast.
 * @throws MeasureInputError - months is not a whole number of at least 1
 */
export function forecastErrorMape<const Id extends string>(
  base: MeasureGiving<'number', Id>,
  months = 12,
): DerivedMeasure<`timeseries/forecast-error-mape(${Id}, ${number})`> {
  requireCount('forecastErrorMape', 'months', months, 1);
  return derive(base, {
    id: `timeseries/forecast-error-mape(${base.id}, ${months})`,
    title: `Forecast error of ${months} months: ${base.title}`,
    aliases: ['MAPE', 'mean absolute percentage error', 'forecast accuracy'],
    unit: 'percent',
    direction: 'lower_is_better',
    formula: `mean(|m - f| / |m|) over ${months} months, f = m of a year earlier + mean change from a year earlier in the 12 months before, m = ${base.formula}`,
    source: 'hyndman-athanasopoulos-2021',
    views: monthlyViews('forecastErrorMape', HISTORY + months, HISTORY + 1),
    combine: (values) => {
      const series = seriesOf(values);
      const forecasts = seasonalDriftForecasts(series, 12);
      return meanAbsolutePercentageError(
        series.map((actual, at) => ({ actual, forecast: forecasts[at]?.forecast ?? null })).slice(HISTORY),
      );
    },
  });
}
