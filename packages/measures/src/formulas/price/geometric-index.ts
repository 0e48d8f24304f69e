import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { MatchedItem } from './matched-item.ts';

/** Geometric mean of the price relatives of the items, each with the weight at its place. */
export function geometricIndex(items: readonly MatchedItem[], weights: readonly number[]): number | null {
  const logs = items.map((item, at) => (weights[at] ?? 0) * Math.log(item.currentPrice / item.basePrice));
  return finiteOrNull(Math.exp(compensatedSum(logs)));
}
