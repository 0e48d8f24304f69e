import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Commerce instructions: messages of the Department of Commerce about duty cases (to liquidate, to change a
 * deposit rate, to suspend, on revocation) that were issued in the period and processed (also: AD/CVD messages).
 * FY2019: 1,704.
 *
 * @nulls Never null; zero when there was none.
 */
export const instructionsProcessed = measure({
  id: 'adcvd/instructions-processed',
  title: 'Commerce instructions processed',
  aliases: ['AD/CVD messages', 'liquidation instructions'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(message) by issued',
  source: 'cbp-adcvd-report',
  inputs: { messages: rowsOf('adcvd_message').count() },
  compute: ({ messages }) => messages,
});
