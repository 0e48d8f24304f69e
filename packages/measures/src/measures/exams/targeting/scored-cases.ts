import type { Group } from '../../../algebra/aggregate.ts';
import type { ScoredCase } from '../../../formulas/targeting/scored-case.ts';

/** Examinations one by one, from those that are counted by their score. */
export function scoredCases(groups: readonly Group<'score' | 'exams' | 'found'>[]): readonly ScoredCase[] {
  return groups.flatMap(({ score, exams, found }) =>
    Array.from({ length: exams ?? 0 }, (_exam, at) => ({ score, found: found === null ? null : at < found })),
  );
}
