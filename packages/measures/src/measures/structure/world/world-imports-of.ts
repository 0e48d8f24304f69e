import type { Group } from '../../../algebra/aggregate.ts';
import { sumOrNull } from '../../../formulas/basics/sum-or-null.ts';

/** What the countries of some groups import from the whole world; null when it is not known of one. */
export function worldImportsOf(
  partners: readonly Group<'value'>[],
  markets: readonly Group<'value'>[],
): number | null {
  const values = new Map(markets.map(({ key, value }) => [key[0], value]));
  return sumOrNull(partners.map(({ key }) => values.get(key[0]) ?? null));
}
