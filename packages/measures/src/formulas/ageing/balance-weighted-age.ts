import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';
import type { AgedBalance } from './aged-balance.ts';
import { reportedBalances } from './reported-balances.ts';

/**
 * Balance-weighted age: mean age of what is open, each item counted by its balance (also: dollar-weighted age, weighted
 * average age of receivables).
 *
 * @formula sum(balance * age) / sum(balance)
 * @unit unit of the ages
 * @nulls Null when a balance or an age is null, and when the balances are none or add to zero.
 * @source definition
 * @throws MeasureInputError - a balance is negative, a number is not finite
 * @example
 * balanceWeightedAge([{ balance: 300, age: 10 }, { balance: 100, age: 50 }]); // => 20
 * balanceWeightedAge([]); // => null
 */
export function balanceWeightedAge(items: readonly AgedBalance[]): number | null {
  const reported = reportedBalances('balanceWeightedAge', items);
  if (reported === null) return null;
  const { balances, ages } = reported;
  const weighted = balances.map((balance, at) => balance * (ages[at] ?? NaN));
  return quotientOrNull(compensatedSum(weighted), compensatedSum(balances));
}
