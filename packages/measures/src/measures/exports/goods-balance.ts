import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { differenceOrNull } from '../../formulas/basics/difference-or-null.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

/**
 * Goods balance: exports less general imports (also: trade balance, trade deficit). Negative is a
 * deficit.
 *
 * @nulls Null when an input is not reported.
 */
export const goodsBalance = measure({
  id: 'exports/goods-balance',
  title: 'Goods balance, FAS exports less general imports',
  aliases: ['trade balance', 'trade deficit', 'net exports'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(export_value) - sum(general_value)',
  source: 'ft900',
  inputs: { sold: exports.sum('export_value'), bought: imports.sum('general_value') },
  compute: ({ sold, bought }) => dollars(differenceOrNull(sold, bought)),
});
