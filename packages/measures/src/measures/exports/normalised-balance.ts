import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { normalisedBalance as balanceOf } from '../../formulas/structure/normalised-balance.ts';

/**
 * Normalised balance: balance over two-way trade, from -1 (imports only) to 1 (exports only) (also:
 * normalized trade balance).
 *
 * @nulls Null when an input is not reported or there is no trade.
 */
export const normalisedBalance = measure({
  id: 'exports/normalised-balance',
  title: 'Normalised trade balance',
  aliases: ['normalized trade balance', 'relative balance', 'NTB'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '(exports - imports) / (exports + imports)',
  source: 'escap-handbook-2009',
  inputs: { sold: exports.sum('export_value'), bought: imports.sum('general_value') },
  compute: ({ sold, bought }) => balanceOf({ exports: sold, imports: bought }),
});
