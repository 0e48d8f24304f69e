import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { minus } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const liquidated = rowsOf('drawback_claim').on('liquidated_date');

/**
 * Drawback denial rate: of the amount claimed on claims liquidated in the period, the part that was not allowed.
 * Claims still open have nothing allowed yet and are not denied.
 *
 * @nulls Null when no claim was liquidated.
 */
export const drawbackDenialRate = measure({
  id: 'revenue/drawback-denial-rate',
  title: 'Drawback denial rate',
  aliases: ['drawback disallowed'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(claimed_amount - allowed_amount) / sum(claimed_amount), by liquidated_date',
  source: 'cfr-19-190',
  inputs: {
    denied: liquidated.sum(minus(liquidated.number('claimed_amount'), liquidated.number('allowed_amount'))),
    claimed: liquidated.sum('claimed_amount'),
  },
  compute: ({ denied, claimed }) => ratioOrNull(denied, claimed),
});
