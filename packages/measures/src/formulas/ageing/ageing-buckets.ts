import { MeasureInputError } from '../../errors/measure-input-error.ts';
import { requireFinite } from '../../errors/require-finite.ts';
import { compensatedSum } from '../shared/compensated-sum.ts';
import { finiteOrNull } from '../shared/finite-or-null.ts';
import type { AgedBalance } from './aged-balance.ts';
import { reportedBalances } from './reported-balances.ts';

/**
 * Ageing buckets: open balances by how long they have been open (also: aged receivables, ageing schedule). An age on an
 * edge belongs to the bucket that ends there: edges 30, 60, 90 make up to 30, 31 to 60, 61 to 90 and over 90 days.
 *
 * @formula sum(balance where edge_(i-1) < age <= edge_i), one bucket more than edges
 * @unit unit of the balances
 * @nulls Null when a balance or an age is null. Zeros, not null, over no items.
 * @source definition
 * @throws MeasureInputError - a balance is negative, a number is not finite, an edge is not above the one before
 *   (TOO_SMALL)
 * @example
 * ageingBuckets([{ balance: 100, age: 30 }, { balance: 50, age: 31 }, { balance: 7, age: 400 }], [30, 90]); // => [100, 50, 7]
 * ageingBuckets([{ balance: 100, age: null }], [30]); // => null
 */
export function ageingBuckets(
  items: readonly AgedBalance[],
  edges: readonly number[],
): readonly number[] | null {
  requireRising(edges);
  const reported = reportedBalances('ageingBuckets', items);
  if (reported === null) return null;
  const bucketOf = (age: number) => edges.filter((edge) => edge < age).length;
  const buckets = Array.from({ length: edges.length + 1 }, (_bucket, bucket) =>
    finiteOrNull(
      compensatedSum(reported.balances.filter((_b, at) => bucketOf(reported.ages[at] ?? NaN) === bucket)),
    ),
  );
  return buckets.includes(null) ? null : buckets.map((bucket) => bucket ?? NaN);
}

function requireRising(edges: readonly number[]): void {
  edges.forEach((edge, at) => {
    requireFinite('ageingBuckets', { [`edges[${at}]`]: edge });
    if (edge <= (edges[at - 1] ?? -Infinity)) {
      throw new MeasureInputError('TOO_SMALL', 'ageingBuckets', `edges[${at}]`);
    }
  });
}
