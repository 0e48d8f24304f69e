import { anyOf, isReported, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const admissions = rowsOf('ftz_admission');
const status = admissions.text('zone_status');
const foreign = admissions.where(anyOf(not(isReported(status)), not(admissions.codeIn('zone_status', 'D'))));

/**
 * Value of merchandise admitted to foreign-trade zones (CBP Form 214), by day of admission. Goods in domestic status
 * (D) are no imports and need no permit: they do not count; admissions whose status is not told do.
 *
 * @nulls Never null; zero without an admission.
 */
export const ftzAdmissionValue = measure({
  id: 'imports/ftz-admission-value',
  title: 'Foreign-trade zone admissions value',
  aliases: ['FTZ admissions', 'zone admissions', 'CBP Form 214'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(admitted_value where zone_status is not D)',
  source: 'cfr-19-146',
  inputs: { value: foreign.sum('admitted_value') },
  compute: ({ value }) => dollars(value),
});
