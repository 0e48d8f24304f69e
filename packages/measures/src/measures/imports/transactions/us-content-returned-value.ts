import { anyOf, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

const all = rowsOf('entry_tariff');
const entries = rowsOf('entry_summary');
const cancelled = entries.where(entries.is('cancelled')).matching({ entry_no: all.text('entry_no') });
const numbers = all.where(not(cancelled.exist()));
const processed = numbers.codeStartsWith('hts', '98020060');
const assembled = numbers.codeStartsWith('hts', '98020080');

/**
 * Value of U.S. content that returns in metal articles processed abroad (HTS 9802.00.60) and in articles assembled
 * abroad of U.S. components (9802.00.80; also: production sharing), by date of entry: what these numbers declare is
 * the part on which no duty is due; the value added abroad stands under the number of the article. Repairs and
 * alterations (9802.00.40 and 9802.00.50) are no U.S. content and do not count, and neither do cancelled entries.
 *
 * @nulls Never null; zero without such a number.
 */
export const usContentReturnedValue = measure({
  id: 'imports/us-content-returned-value',
  title: 'U.S. content returned',
  aliases: ['U.S. components returned', 'production sharing', 'HTS 9802', 'outward processing'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(value of tariff numbers 9802.00.60 and 9802.00.80)',
  source: 'hts-9802',
  inputs: { content: numbers.sum('value').where(anyOf(processed, assembled)) },
  compute: ({ content }) => dollars(content),
});
