import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/** One line of a basket: what it costs now and what it cost in the base period. */
export interface BasketLine {
  readonly current: number;
  readonly base: number;
}

/** Cost of a basket now over its cost in the base period; null when it cost nothing then. */
export function basketIndex(basket: readonly BasketLine[]): number | null {
  return quotientOrNull(
    compensatedSum(basket.map((line) => line.current)),
    compensatedSum(basket.map((line) => line.base)),
  );
}
