import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';

/** One line of a basket: what it costs now and what it cost in the base period. */
export interface BasketLine {
  readonly current: number;
  readonly base: number;
}

/** Cost of a basket now over its cost in the base period; null when it cost nothing then. */
export function basketIndex(basket: readonly BasketLine[]): number | null {
  const base = compensatedSum(basket.map((line) => line.base));
  return base > 0 ? finiteOrNull(compensatedSum(basket.map((line) => line.current)) / base) : null;
}
