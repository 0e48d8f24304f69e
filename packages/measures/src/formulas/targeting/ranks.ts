import { reportedNumbers } from '../../errors/reported-numbers.ts';
import { requireChoice } from '../../errors/require-choice.ts';

/** Where counting begins: at the greatest value, or at the least. */
export type RankOrder = 'falling' | 'rising';

/**
 * What equal values get: the mean of their ranks, the least of them (SQL's rank()), the greatest, or the next whole
 * number without gaps (SQL's dense_rank()).
 */
export type RankTies = 'mean' | 'least' | 'greatest' | 'dense';

/**
 * Ranks of values, from 1, with a stated rule for ties, so that no rank depends on the order of rows.
 *
 * @formula place of a value in the sorted values; equal values share a rank by the rule
 * @unit ranks, in the order of the values
 * @nulls Null when a value is null. Nothing over nothing.
 * @source definition
 * @throws MeasureInputError - a value is not finite, order or ties is not a supported choice
 * @example
 * ranks([50, 80, 80, 10], { order: 'falling', ties: 'least' }); // => [3, 1, 1, 4]
 * ranks([50, 80, 80, 10], { order: 'rising', ties: 'mean' }); // => [2, 3.5, 3.5, 1]
 * ranks([50, null], { order: 'rising', ties: 'mean' }); // => null
 */
export function ranks(
  values: readonly (number | null)[],
  rule: { readonly order: RankOrder; readonly ties: RankTies },
): readonly number[] | null {
  requireChoice('ranks', 'order', rule.order, ['falling', 'rising']);
  requireChoice('ranks', 'ties', rule.ties, ['mean', 'least', 'greatest', 'dense']);
  const reported = reportedNumbers('ranks', 'values', values);
  if (reported === null) return null;
  const sorted = reported.toSorted((a, b) => (rule.order === 'rising' ? a - b : b - a));
  const byValue = new Map<number, number>();
  for (let first = 0, group = 1; first < sorted.length; group += 1) {
    const value = sorted[first] ?? NaN;
    let last = first + 1;
    while (sorted[last] === value) last += 1;
    byValue.set(value, sharedRank({ first: first + 1, last, group }, rule.ties));
    first = last;
  }
  return reported.map((value) => byValue.get(value) ?? NaN);
}

function sharedRank(
  { first, last, group }: Readonly<Record<'first' | 'last' | 'group', number>>,
  ties: RankTies,
): number {
  switch (ties) {
    case 'mean':
      return (first + last) / 2;
    case 'least':
      return first;
    case 'greatest':
      return last;
    case 'dense':
      return group;
    default:
      return NaN;
  }
}
