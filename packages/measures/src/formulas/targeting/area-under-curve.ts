import { reportedCases, type ScoredCase } from './scored-case.ts';
import { scoreGroups } from './score-groups.ts';

/**
 * Area under the ROC curve, AUC: probability that a case with a finding has a higher score than one without, ties
 * counted half (also: c-statistic, Mann-Whitney U over the number of pairs). A half is no better than chance.
 *
 * @formula (pairs in which the finding scores higher + half of the tied pairs) / (findings * others)
 * @unit 1 (a probability)
 * @nulls Null when a case hides its score or finding, and when all cases or none have a finding.
 * @source hanley-mcneil-1982, mann-whitney-1947
 * @throws MeasureInputError - a score is not finite
 * @example
 * areaUnderCurve([{ score: 9, found: true }, { score: 5, found: true }, { score: 5, found: false }]); // => 0.75
 * areaUnderCurve([{ score: 9, found: true }]); // => null
 */
export function areaUnderCurve(cases: readonly ScoredCase[]): number | null {
  const reported = reportedCases('areaUnderCurve', cases);
  if (reported === null) return null;
  let findingsAbove = 0;
  let othersAbove = 0;
  let pairs = 0;
  for (const group of scoreGroups(reported)) {
    const others = group.cases - group.found;
    pairs += others * (findingsAbove + group.found / 2);
    findingsAbove += group.found;
    othersAbove += others;
  }
  const all = findingsAbove * othersAbove;
  return all === 0 ? null : pairs / all;
}
