import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

const refunds = rowsOf('refund');

/**
 * Post-importation refunds: refunds paid on claims under 19 U.S.C. 1520(d), by the day of payment, without interest.
 *
 * @nulls Never null; zero when none was paid.
 */
export const postImportationRefunds = measure({
  id: 'fta/post-importation-refunds',
  title: 'Refunds of post-importation claims',
  aliases: ['1520(d) refunds'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(refund_amount) of refunds whose source is a claim under 1520(d)',
  source: 'usc-19-1520d',
  inputs: { refunded: refunds.sum('refund_amount').where(refunds.codeIn('source', 'CLAIM1520D')) },
  compute: ({ refunded }) => dollars(refunded),
});
