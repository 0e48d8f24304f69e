import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * E-allegations: allegations of trade violations received from the public in the period (tips). Textiles in
 * FY2023: 30.
 *
 * @nulls Never null; zero when there was none.
 */
export const eAllegations = measure({
  id: 'enforcement/e-allegations',
  title: 'E-allegations received',
  aliases: ['trade violation reports', 'tips'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(allegation) by received',
  source: 'cbp-textile-statistics',
  inputs: { allegations: rowsOf('allegation').count() },
  compute: ({ allegations }) => allegations,
});
