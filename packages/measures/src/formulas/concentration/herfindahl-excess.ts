import { compensatedSum } from '../shared/compensated-sum.ts';

/** Herfindahl index less its least value 1/n, as a sum of squares so that nothing cancels near equality. */
export function herfindahlExcess(shares: readonly number[]): number {
  const equal = 1 / shares.length;
  return compensatedSum(shares.map((share) => (share - equal) ** 2));
}
