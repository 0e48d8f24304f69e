import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, lastDay } from '../../../algebra/values.ts';

const open = rowsOf('drawback_claim').standing('filed_date', 'liquidated_date');

/**
 * Open drawback claim age: median days since filing of the claims that stand unliquidated at the end of the
 * period. It is the age of what is open, not how long claims take: that would need the closed ones too.
 *
 * @nulls Null when no claim is open.
 */
export const drawbackClaimAge = measure({
  id: 'revenue/drawback-claim-age',
  title: 'Open drawback claim age',
  aliases: ['age of drawback claims', 'drawback backlog'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'p50(end of period - filed_date), claims not liquidated by then',
  source: 'gao-20-182',
  inputs: { median: open.median(days(open.date('filed_date'), lastDay())) },
  compute: ({ median }) => median,
});
