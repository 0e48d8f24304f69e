import type { Value } from '../algebra/expression.ts';
import type { Predicate } from '../algebra/predicate.ts';
import { rowsOf } from '../algebra/record-rows.ts';

/** Whether a party was certified in any partnership programme on a day; the day on which it ended is out. */
export function partnerOn(importer: Value<'party'>, day: Value<'date'>): Predicate {
  return rowsOf('partner').matching({ importer }).validOn(day, 'certified_from', 'certified_to').exist();
}
