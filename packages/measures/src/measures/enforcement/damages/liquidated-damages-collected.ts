import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Liquidated damages collected: what was collected on the claims closed in the period. What came in on claims that
 * are still open has no date and is not counted yet.
 *
 * @nulls Never null; zero when no claim was closed.
 */
export const liquidatedDamagesCollected = measure({
  id: 'enforcement/liquidated-damages-collected',
  title: 'Liquidated damages collected',
  aliases: ['bond claims collected'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(collected) by closed',
  source: 'cfr-19-172',
  inputs: { collected: rowsOf('ld_case').on('closed').sum('collected') },
  compute: ({ collected }) => dollars(collected),
});
