import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * EAPA allegations: allegations of evasion of duty orders under the Enforce and Protect Act (19 U.S.C. 1517) that
 * were received in the period. FY2018: 33 properly filed.
 *
 * @nulls Never null; zero when there was none.
 */
export const eapaAllegations = measure({
  id: 'adcvd/eapa-allegations',
  title: 'EAPA allegations received',
  aliases: ['Enforce and Protect Act allegations', 'evasion allegations'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(case) by received',
  source: 'cbp-eapa',
  inputs: { cases: rowsOf('eapa_case').count() },
  compute: ({ cases }) => cases,
});
