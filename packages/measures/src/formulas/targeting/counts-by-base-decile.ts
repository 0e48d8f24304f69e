import { reportedAmounts } from '../../errors/reported-amounts.ts';
import { reportedNumbers } from '../../errors/reported-numbers.ts';

/** How many cases have a score, in the base period and now. */
export interface ScoreInTwoPeriods {
  readonly score: number | null;
  readonly base: number | null;
  readonly current: number | null;
}

/**
 * Counts by base decile: cases of two periods in ten bands whose cut points are the deciles of the base period, as
 * `populationStability` takes them. A band goes by the share of base cases below the score, so equal scores are
 * never torn apart; a score that the base does not have goes with the next higher one that it has, or the highest.
 * With many ties bands are fewer than ten: one that the base leaves empty is empty now too.
 *
 * @formula band of s = floor(10 * base cases below s' / base cases), s' the lowest base score at or above s
 * @unit cases, ten counts for each period
 * @nulls Null when a score or a count is null, and when the base has no case.
 * @source siddiqi-2006
 * @throws MeasureInputError - a score is not finite, a count is negative or not finite
 * @example
 * countsByBaseDecile([{ score: 1, base: 5, current: 2 }, { score: 9, base: 5, current: 6 }]); // => { base: [5, 0, 0, 0, 0, 5, 0, 0, 0, 0], current: [2, 0, 0, 0, 0, 6, 0, 0, 0, 0] }
 * countsByBaseDecile([{ score: 1, base: 0, current: 2 }]); // => null
 */
export function countsByBaseDecile(
  scores: readonly ScoreInTwoPeriods[],
): Readonly<Record<'base' | 'current', readonly number[]>> | null {
  const columns = ['base', 'current'] as const;
  const values = reportedNumbers(
    'countsByBaseDecile',
    'score',
    scores.map(({ score }) => score),
  );
  const [base, current] = columns.map((name) =>
    reportedAmounts(
      'countsByBaseDecile',
      name,
      scores.map((each) => each[name]),
    ),
  );
  if (values === null || !base || !current || base.every((count) => count === 0)) return null;
  const bands = bandsOf(values, base);
  return { base: countedBy(bands, base), current: countedBy(bands, current) };
}

/** The band of each score. */
function bandsOf(scores: readonly number[], base: readonly number[]): readonly number[] {
  const known = scores
    .map((score, at) => ({ score, count: base[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.score - b.score);
  const total = known.reduce((sum, { count }) => sum + count, 0);
  const below = (of: number): number =>
    known.reduce((sum, { score, count }) => (score < of ? sum + count : sum), 0);
  const highest = known.at(-1)?.score ?? 0;
  return scores.map((score) => Math.floor((10 * below(Math.min(score, highest))) / total));
}

function countedBy(bands: readonly number[], counts: readonly number[]): readonly number[] {
  return Array.from({ length: 10 }, (_band, band) =>
    counts.reduce((sum, count, at) => (bands[at] === band ? sum + count : sum), 0),
  );
}
