import { measure } from '../../algebra/measure.ts';
import { verticalIntraIndustryShare } from '../../formulas/structure/vertical-intra-industry-share.ts';
import { exportedItems, importedItems, twoWayItems } from './vectors/two-way-items.ts';

/**
 * Vertical intra-industry share (Greenaway, Hine and Milner): of two-way trade, the part in products whose unit
 * values of exports and imports differ by more than 15 percent, goods of different quality. A product is a subheading
 * (HS6, at which Schedule B and the tariff agree) in one unit of quantity; lines without value or quantity have no
 * unit value and are left out. Exports are valued free alongside ship and imports at customs value, both without
 * freight. Lines of cancelled entries do not count.
 *
 * @nulls Null when no product goes both ways.
 */
export const verticalIitShare = measure({
  id: 'structure/vertical-iit-share',
  title: 'Vertical share of intra-industry trade over HS6',
  aliases: ['vertical IIT', 'Greenaway-Hine-Milner', 'quality-differentiated trade'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(2 min(x_p, m_p) where |uv_x / uv_m - 1| > 0.15) / sum(2 min(x_p, m_p))',
  source: 'greenaway-hine-milner-1995',
  inputs: { exported: exportedItems, imported: importedItems },
  compute: ({ exported, imported }) => verticalIntraIndustryShare(twoWayItems(exported, imported), 0.15),
});
