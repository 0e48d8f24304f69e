import { exports, imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { differenceOrNull } from '../../../formulas/basics/difference-or-null.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { isPetroleumExport, isPetroleumImport } from '../petroleum.ts';

/**
 * Petroleum goods balance: exports less general imports of crude oil, petroleum products and petroleum gases; the
 * goods balance less this is the non-petroleum balance. The FT-900 tells petroleum by end use, for which no
 * concordance is among the tables: headings 2709 and 2710 and those of 2711 that are no natural gas stand for it,
 * which leaves out coke, wax and bitumen. Negative is a deficit.
 *
 * @nulls Null when an input is not reported.
 */
export const petroleumBalance = measure({
  id: 'exports/petroleum-balance',
  title: 'Petroleum goods balance, FAS exports less general imports',
  aliases: ['oil balance', 'petroleum deficit', 'non-petroleum balance'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(export_value of petroleum) - sum(general_value of petroleum)',
  source: 'ft900-petroleum',
  inputs: {
    sold: exports.sum('export_value').where(isPetroleumExport),
    bought: imports.sum('general_value').where(isPetroleumImport),
  },
  compute: ({ sold, bought }) => dollars(differenceOrNull(sold, bought)),
});
