import { measure } from '../../algebra/measure.ts';
import { grubelLloydAggregate as grubelLloydOfProducts } from '../../formulas/structure/grubel-lloyd-aggregate.ts';
import { joinedValues } from './vectors/joined-values.ts';
import { exportsBySubheading, importsBySubheading } from './vectors/values-by-subheading.ts';

/**
 * Aggregate Grubel-Lloyd index: intra-industry share of two-way trade, subheading by subheading (HS6, at
 * which Schedule B and the tariff agree), weighted by trade.
 *
 * @nulls Null when there is no trade.
 */
export const grubelLloydAggregate = measure({
  id: 'structure/grubel-lloyd-aggregate',
  title: 'Aggregate Grubel-Lloyd index over HS6',
  aliases: ['intra-industry trade index', 'IIT'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '1 - sum(|X_p - M_p|) / sum(X_p + M_p), p the subheading',
  source: 'grubel-lloyd-1971',
  inputs: { exported: exportsBySubheading, imported: importsBySubheading },
  compute: ({ exported, imported }) =>
    grubelLloydOfProducts(
      joinedValues(exported, imported).map(({ first, second }) => ({ exports: first, imports: second })),
    ),
});
