import { requireAmounts } from '../../errors/require-amounts.ts';
import { ratioOrNull } from '../basics/ratio-or-null.ts';

/**
 * Balassa index: a product's share in a country's exports over its share in world exports (also: revealed
 * comparative advantage, RCA). Given imports instead, it is the revealed import advantage.
 *
 * @formula (product / country) / (worldProduct / world)
 * @unit 1 (a ratio); 0 or more, above 1 is an advantage
 * @nulls Null when any input is null (not reported), or when country, worldProduct or world is zero: a share
 *   of nothing is unknown, not zero.
 * @source balassa-1965, rca-encyclopaedia
 * @throws MeasureInputError - an input is negative or not finite
 * @example
 * balassa({ product: 20, country: 100, worldProduct: 10, world: 100 }); // => 2
 * balassa({ product: 20, country: 0, worldProduct: 10, world: 100 }); // => null
 */
export function balassa(
  flows: Readonly<Record<'product' | 'country' | 'worldProduct' | 'world', number | null>>,
): number | null {
  requireAmounts('balassa', flows);
  const countryShare = ratioOrNull(flows.product, flows.country);
  const worldShare = ratioOrNull(flows.worldProduct, flows.world);
  return ratioOrNull(countryShare, worldShare);
}
