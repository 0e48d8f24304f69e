import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Prior disclosures: disclosures of violations received in the period, made before or without knowledge of a
 * formal investigation (19 U.S.C. 1592(c)(4)), valid or not.
 *
 * @nulls Never null; zero when there was none.
 */
export const priorDisclosures = measure({
  id: 'enforcement/prior-disclosures',
  title: 'Prior disclosures received',
  aliases: ['voluntary disclosures'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(disclosure) by received',
  source: 'cfr-19-162',
  inputs: { disclosures: rowsOf('prior_disclosure').count() },
  compute: ({ disclosures }) => disclosures,
});
