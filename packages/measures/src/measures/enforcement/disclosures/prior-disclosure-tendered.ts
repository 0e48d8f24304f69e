import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Prior disclosure tender: duties, taxes and fees tendered with the disclosures received in the period.
 *
 * @nulls Never null; zero when nothing was tendered.
 */
export const priorDisclosureTendered = measure({
  id: 'enforcement/prior-disclosure-tendered',
  title: 'Prior disclosure tender',
  aliases: ['tendered duties'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(tendered) by received',
  source: 'cfr-19-162',
  inputs: { tendered: rowsOf('prior_disclosure').sum('tendered') },
  compute: ({ tendered }) => dollars(tendered),
});
