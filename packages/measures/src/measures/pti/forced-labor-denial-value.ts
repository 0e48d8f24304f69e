import { allOf } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

const decided = rowsOf('detention').on('decision');

/**
 * Value denied under UFLPA: value of shipments stopped under the Uyghur Forced Labor Prevention Act that were denied
 * entry or excluded in the period, by the day of decision.
 *
 * @nulls Never null; zero when none was denied.
 */
export const forcedLaborDenialValue = measure({
  id: 'pti/forced-labor-denial-value',
  title: 'Value denied entry under UFLPA',
  aliases: ['UFLPA denied value', 'Uyghur Forced Labor Prevention Act denials'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(value) of detentions under UFLPA with outcome DENIED or EXCLUDED, decided in the period',
  source: 'cbp-uflpa-statistics',
  inputs: {
    value: decided
      .sum('value')
      .where(allOf(decided.is('uflpa'), decided.codeIn('outcome', 'DENIED', 'EXCLUDED'))),
  },
  compute: ({ value }) => dollars(value),
});
