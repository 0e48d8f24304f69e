import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { quotientOrNull } from '../shared/quotient-or-null.ts';

/** Exports of a country and of the world in one product and market, in two periods. */
export type MarketInTwoPeriods = Readonly<
  Record<'baseExports' | 'currentExports' | 'baseWorld' | 'currentWorld', number | null>
>;

/**
 * Constant market share competitiveness effect: export growth beyond the growth of the world in the same
 * products and markets. A market without base exports has no growth to compare and is left out.
 *
 * @formula sum(currentExports - baseExports * currentWorld / baseWorld) / sum(baseExports), over markets with
 *   baseExports > 0
 * @unit 1 (a fraction of base exports); above 0, market shares were won
 * @nulls Null when an amount is null, when there are no base exports, or when the world's base is zero where
 *   the country's is not.
 * @source tyszynski-1951
 * @throws MeasureInputError - an amount is negative or not finite
 * @example
 * constantMarketShare([{ baseExports: 10, currentExports: 15, baseWorld: 100, currentWorld: 120 }]); // => 0.3
 * constantMarketShare([]); // => null
 */
export function constantMarketShare(markets: readonly MarketInTwoPeriods[]): number | null {
  const read = (name: keyof MarketInTwoPeriods) =>
    reportedAmounts(
      'constantMarketShare',
      name,
      markets.map((market) => market[name]),
    );
  const [base, current] = [read('baseExports'), read('currentExports')];
  const [baseWorld, currentWorld] = [read('baseWorld'), read('currentWorld')];
  if (base === null || current === null || baseWorld === null || currentWorld === null) return null;
  if (base.some((amount, at) => amount > 0 && baseWorld[at] === 0)) return null;
  const gains = base.map((amount, at) => {
    const worldGrowth = (currentWorld[at] ?? 0) / (baseWorld[at] ?? 0);
    return amount === 0 ? 0 : (current[at] ?? 0) - amount * worldGrowth;
  });
  return quotientOrNull(compensatedSum(gains), compensatedSum(base));
}
