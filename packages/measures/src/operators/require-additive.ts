import type { InputSpec } from '../algebra/input.ts';
import type { AnyMeasure } from '../algebra/measure.ts';
import type { UnitName } from '../algebra/unit.ts';
import { requireNumber } from './require-number.ts';

const additiveUnits: readonly UnitName[] = ['usd', 'kg', 'quantity', 'count'];

/**
 * Refuses a measure whose values do not add over the rows of a report: a share of a rate means nothing.
 *
 * @throws RequestError - NUMBER_REQUIRED: the measure gives an interval
 * @throws TypeError - the measure is a ratio, a distinct count or an index, or has totals of its own
 */
export function requireAdditive(operator: string, measure: AnyMeasure): void {
  requireNumber(measure);
  const adds =
    additiveUnits.includes(measure.unit) && Object.values(measure.inputs).every(({ spec }) => isSum(spec));
  if (!adds) throw new TypeError(`${operator} takes a measure that adds over rows; ${measure.id} does not`);
}

function isSum({ aggregate, grain }: InputSpec): boolean {
  return (
    grain === null &&
    aggregate.kind === 'scalar' &&
    ['sum', 'count', 'quantity'].includes(aggregate.value.kind)
  );
}
