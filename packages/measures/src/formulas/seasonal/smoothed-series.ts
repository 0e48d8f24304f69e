/** What exponential smoothing makes of a series. */
export interface SmoothedSeries {
  /** For each value the forecast made one period before it. */
  readonly fitted: readonly number[];
  /** Forecasts of the periods after the last value. */
  readonly forecasts: readonly number[];
}

/** The series, or null when a number of it left the range of a double. */
export function finiteSeries(series: SmoothedSeries): SmoothedSeries | null {
  return [...series.fitted, ...series.forecasts].every(Number.isFinite) ? series : null;
}
