import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';
import type { AgedBalance } from './aged-balance.ts';

/** Balances and ages of items that report both, in one order. */
export type ReportedBalances = Readonly<Record<'balances' | 'ages', readonly number[]>>;

/**
 * Balances and ages when every item reports both, else null.
 *
 * @throws MeasureInputError - NOT_FINITE, NEGATIVE (`balance[3]`); NOT_FINITE (`age[3]`)
 */
export function reportedBalances(formula: string, items: readonly AgedBalance[]): ReportedBalances | null {
  const balances = reportedAmounts(
    formula,
    'balance',
    items.map(({ balance }) => balance),
  );
  const ages = reportedNumbers(
    formula,
    'age',
    items.map(({ age }) => age),
  );
  return balances === null || ages === null ? null : { balances, ages };
}
