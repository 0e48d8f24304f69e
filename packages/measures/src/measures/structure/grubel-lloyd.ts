import { exports, imports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { grubelLloyd as grubelLloydIndex } from '../../formulas/structure/grubel-lloyd.ts';

/**
 * Grubel-Lloyd index: intra-industry share of two-way trade in the cell as one product; use it by
 * product, and the aggregate index above products.
 *
 * @nulls Null when an input is not reported or there is no trade.
 */
export const grubelLloyd = measure({
  id: 'structure/grubel-lloyd',
  title: 'Grubel-Lloyd index of the cell',
  aliases: ['intra-industry trade', 'IIT', 'two-way trade share'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '1 - |X - M| / (X + M)',
  source: 'grubel-lloyd-1971',
  inputs: { exported: exports.sum('export_value'), imported: imports.sum('general_value') },
  compute: ({ exported, imported }) => grubelLloydIndex({ exports: exported, imports: imported }),
});
