import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { tradeComplementarity as complementarity } from '../../formulas/structure/trade-complementarity.ts';
import { joinedValues } from './vectors/joined-values.ts';
import { exportsBySubheading, importsBySubheading } from './vectors/values-by-subheading.ts';

/**
 * Trade complementarity: how far the product structure of the exports of the cell fits that of its
 * imports; 1 is the same structure.
 *
 * @nulls Null when nothing was exported or nothing imported.
 */
export const tradeComplementarity = measure({
  id: 'structure/trade-complementarity',
  title: 'Complementarity of exports and imports over HS6',
  aliases: ['TCI', 'structural fit'],
  unit: 'percent',
  direction: 'neutral',
  formula: '1 - sum(|x_p / X - m_p / M|) / 2, p the subheading',
  source: 'wits-trade-outcomes',
  inputs: { exported: exportsBySubheading, imported: importsBySubheading },
  compute: ({ exported, imported }) =>
    ratioOrNull(
      complementarity(
        joinedValues(exported, imported).map(({ first, second }) => ({ exports: first, imports: second })),
      ),
      100,
    ),
});
