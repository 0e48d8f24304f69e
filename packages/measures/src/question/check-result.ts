import { isInterval, numbersIn, type MeasureValue } from '../algebra/interval.ts';
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
  if (!numbersIn(value).every(Number.isFinite)) throw new RequestError('MEASURE_NOT_FINITE', { measure: id });
  if (isInterval(value) && (value.estimate < value.lower || value.upper < value.estimate)) {
    throw new RequestError('MEASURE_INTERVAL_DISORDERED', { measure: id });
  }
}
