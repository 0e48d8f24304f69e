import { isInterval, numbersIn, type Interval, type MeasureValue } from '../algebra/interval.ts';
import type { AnyMeasure } from '../algebra/measure.ts';
import { RequestError } from '../errors/request-error.ts';

/**
 * Refuses what no measure may come out as; null passes.
 *
 * @throws RequestError - MEASURE_RESULT_MISMATCH: a number where the measure declares an interval, or the other way
 *   round; MEASURE_NOT_FINITE: a number, an estimate or an end that is not finite; MEASURE_INTERVAL_DISORDERED: an
 *   estimate outside of its ends
 */
export function checkResult(
  { id, result }: Pick<AnyMeasure, 'id' | 'result'>,
  value: MeasureValue | null,
): void {
  if (value === null) return;
  if (isInterval(value) !== (result === 'interval')) {
    throw new RequestError('MEASURE_RESULT_MISMATCH', { measure: id, result });
  }
  // Numbers are nearly all values there are: nothing is made for them.
  if (isInterval(value)) checkInterval(id, value);
  else if (!Number.isFinite(value)) throw new RequestError('MEASURE_NOT_FINITE', { measure: id });
}

function checkInterval(measure: string, interval: Interval): void {
  if (!numbersIn(interval).every(Number.isFinite)) throw new RequestError('MEASURE_NOT_FINITE', { measure });
  const { estimate, lower, upper } = interval;
  if (estimate < lower || upper < estimate) {
    throw new RequestError('MEASURE_INTERVAL_DISORDERED', { measure });
  }
}
