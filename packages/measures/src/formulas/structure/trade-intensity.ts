import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Trade intensity index: a partner's share in a country's trade over that partner's share in world trade.
 *
 * @formula (toPartner / total) / (worldToPartner / world)
 * @unit 1 (a ratio); above 1, more trade than the partner's weight in the world would make
 * @nulls Null when an input is null, or when total, worldToPartner or world is zero.
 * @source wits-trade-outcomes
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * tradeIntensity({ toPartner: 30, total: 100, worldToPartner: 150, world: 1000 }); // => 2
 * tradeIntensity({ toPartner: 30, total: 100, worldToPartner: 0, world: 1000 }); // => null
 */
export function tradeIntensity(
  flows: Readonly<Record<'toPartner' | 'total' | 'worldToPartner' | 'world', number | null>>,
): number | null {
  requireAmounts('tradeIntensity', flows);
  const ownShare = ratioOrNull(flows.toPartner, flows.total);
  const worldShare = ratioOrNull(flows.worldToPartner, flows.world);
  return ratioOrNull(ownShare, worldShare);
}
