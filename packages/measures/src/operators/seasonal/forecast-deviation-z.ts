import type { MeasureGiving } from '../../algebra/measure.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { seasonalDriftForecasts } from '../../formulas/series/seasonal-drift-forecasts.ts';
import { derive, type DerivedMeasure } from '../derive.ts';
import { monthlyViews, seriesOf } from '../monthly-series.ts';

/** The month, and the two years before it at which its forecast looks back. */
const MONTHS = 25;

/**
 * Forecast deviation of a measure in the last month of the report's unit: how many standard errors it lies above the
 * plain forecast that could have been made a month before, the value of a year earlier and the mean change from year
 * to year of the twelve months before it. Beyond 2 or below -2 is out of the ordinary, once in some twenty months.
 *
 * @nulls Null when the measure is null in one of the 25 months, or changed by the same amount in each of the twelve.
 */
export function forecastDeviationZ<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/forecast-deviation-z(${Id})`> {
  return derive(base, {
    id: `timeseries/forecast-deviation-z(${base.id})`,
    title: `Deviation from forecast: ${base.title}`,
    aliases: ['forecast z-score', 'tracking signal', 'anomaly of a series'],
    unit: 'z_score',
    direction: 'neutral',
    formula: `(m - f) / (sd(d) * sqrt(13 / 12)), f = m of a year earlier + mean(d), d = changes from a year earlier in the 12 months before, m = ${base.formula}`,
    source: 'hyndman-athanasopoulos-2021',
    views: monthlyViews('forecastDeviationZ', MONTHS, MONTHS),
    combine: (values) => {
      const series = seriesOf(values);
      const expected = seasonalDriftForecasts(series, 12).at(-1);
      const error = differenceOrNull(series.at(-1) ?? null, expected?.forecast ?? null);
      return ratioOrNull(error, expected?.standardError ?? null);
    },
  });
}
