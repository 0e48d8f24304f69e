import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

const closed = rowsOf('origin_verification').on('closed');

/**
 * Duty recaptured from preference claims: change of revenue of verifications of the topic preference closed in the
 * period, after denial or withdrawal of the claim, net of what went back. By the day of closing; verifications of the
 * textile teams have a topic of their own.
 *
 * @nulls Never null; zero when none was closed.
 */
export const preferenceRecapturedDuty = measure({
  id: 'fta/preference-recaptured-duty',
  title: 'Duty recaptured from denied preference claims',
  aliases: ['recovered preference duty', 'revenue from origin verifications'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(revenue_change) of verifications of topic PREFERENCE closed in the period',
  source: 'cfr-19-182',
  inputs: { revenue: closed.sum('revenue_change').where(closed.codeIn('topic', 'PREFERENCE')) },
  compute: ({ revenue }) => dollars(revenue),
});
