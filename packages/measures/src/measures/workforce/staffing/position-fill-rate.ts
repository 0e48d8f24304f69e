import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { atEnd, positions } from './positions.ts';

const revenue = positions.where(positions.is('revenue_position'));

/**
 * Staff on board in revenue positions over the number that the law asks for, in the last month of the period:
 * positions are a stock, which is not added over months. Over several positions a surplus in one hides a shortage
 * in another; ask for a position to see it.
 *
 * @nulls Null when the last month reports no revenue position, and when the law asks for none.
 */
export const positionFillRate = measure({
  id: 'workforce/position-fill-rate',
  title: 'Revenue position fill rate',
  aliases: ['mandated staffing level', 'staffing of revenue positions'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(onboard) / sum(mandated), revenue positions in the last month of the period',
  source: 'gao-17-618',
  inputs: { onboard: atEnd(revenue.sum('onboard')), mandated: atEnd(revenue.sum('mandated')) },
  compute: ({ onboard, mandated }) => ratioOrNull(onboard, mandated),
});
