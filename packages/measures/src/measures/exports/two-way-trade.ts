import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { sumOrNull } from '../../formulas/basics/sum-or-null.ts';

/**
 * Two-way trade: exports plus general imports (also: total trade, turnover).
 *
 * @nulls Null when an input is not reported.
 */
export const twoWayTrade = measure({
  id: 'exports/two-way-trade',
  title: 'Two-way trade, FAS exports plus general imports',
  aliases: ['total trade', 'trade turnover'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(export_value) + sum(general_value)',
  source: 'ft900',
  inputs: { sold: exports.sum('export_value'), bought: imports.sum('general_value') },
  compute: ({ sold, bought }) => dollars(sumOrNull([sold, bought])),
});
