import { measure } from '../../../algebra/measure.ts';
import { firstLiquidations } from '../first-liquidations.ts';

/**
 * Entries liquidated in the period, by the date on which the notice was posted. Reliquidations are not counted
 * again.
 *
 * @nulls Never null; zero when nothing was liquidated.
 */
export const liquidations = measure({
  id: 'liquidation/liquidations',
  title: 'Entries liquidated',
  aliases: ['liquidations', 'number of liquidations'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(liquidation where not reliq)',
  source: 'cfr-19-159',
  inputs: { liquidated: firstLiquidations.count() },
  compute: ({ liquidated }) => liquidated,
});
