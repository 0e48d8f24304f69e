import type { AnyMeasure } from '../algebra/measure.ts';
import { RequestError } from '../errors/request-error.ts';

/**
 * Refuses a measure that gives an interval, where types did not: from plain JavaScript, or out of a list.
 *
 * @throws RequestError - NUMBER_REQUIRED
 */
export function requireNumber({ id, result }: Pick<AnyMeasure, 'id' | 'result'>): void {
  if (result === 'interval') throw new RequestError('NUMBER_REQUIRED', { measure: id });
}
