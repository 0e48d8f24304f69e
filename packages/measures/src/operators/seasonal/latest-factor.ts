import { seasonalFactors } from '../../formulas/series/seasonal-factors.ts';
import { amountOrNull } from '../amount-or-null.ts';
import { seriesOf } from '../monthly-series.ts';

/** The seasonal factor of the last of a whole number of years of months; null when a month is null or negative. */
export function latestFactor(values: Readonly<Record<string, number | null>>): number | null {
  const series = seriesOf(values).map(amountOrNull);
  return series.includes(null) ? null : (seasonalFactors(series, 12)?.at(-1) ?? null);
}
