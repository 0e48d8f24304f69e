import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Exclusion order enforcement actions: shipments excluded or seized in the period under orders of the
 * International Trade Commission (section 337).
 *
 * @nulls Never null; zero when there was none.
 */
export const exclusionOrderActions = measure({
  id: 'ipr/exclusion-order-actions',
  title: 'Exclusion order enforcement actions',
  aliases: ['section 337 enforcement', 'ITC exclusion orders enforced'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(action) by acted',
  source: 'cbp-ipr-statistics',
  inputs: { actions: rowsOf('exclusion_action').count() },
  compute: ({ actions }) => actions,
});
