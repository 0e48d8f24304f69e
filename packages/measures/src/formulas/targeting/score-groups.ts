import type { ReportedCase } from './scored-case.ts';

/** The cases of one score. */
export interface ScoreGroup {
  readonly score: number;
  readonly cases: number;
  readonly found: number;
}

/** Cases by score, the highest first. */
export function scoreGroups(cases: readonly ReportedCase[]): readonly ScoreGroup[] {
  const groups = new Map<number, ScoreGroup>();
  for (const { score, found } of cases) {
    const before = groups.get(score) ?? { score, cases: 0, found: 0 };
    groups.set(score, { score, cases: before.cases + 1, found: before.found + Number(found) });
  }
  return [...groups.values()].toSorted((a, b) => b.score - a.score);
}
