import { isExact, type CellContributors } from './cell-contributors.ts';
import { exactPercent, type ExactShare } from './exact-share.ts';
import {
  ambiguityProtection,
  coalitionProtection,
  dominanceProtection,
  hasTooFewContributors,
  isProtectedOnRequest,
  type UpperProtection,
} from './primary-rules.ts';
import type { RuleParameters } from './rule-parameters.ts';

/**
 * Judges one party role of a cell that has records: null when it is safe, else its upper protection level, in whole
 * units; 0 when exact disclosure alone is to be prevented.
 */
export type CellJudge = (cell: CellContributors) => UpperProtection;

/** Turns parameters into a judge. The strictest rule gives the protection level. */
export function cellJudge(rules: RuleParameters): CellJudge {
  const judges = [uncountedJudge(rules), ...requestJudges(rules)];
  if (rules.policy !== 'passive-request') {
    judges.push(...frequencyJudges(rules), ...shareJudges(rules), ...dominanceJudges(rules));
  }
  return (cell) => {
    if (!isExact(cell) || (cell.hasNegative && rules.negative === 'refuse')) return 0;
    let level: UpperProtection = null;
    for (const judge of judges) {
      const found = judge(cell);
      if (found !== null && (level === null || found > level)) level = found;
    }
    return level;
  };
}

/** How many of the largest contributions the rules look at. */
export function largestNeeded(rules: RuleParameters): number {
  return Math.max(2, rules.coalition?.n ?? 0, ...(rules.dominance ?? []).map(({ n }) => n));
}

function uncountedJudge(rules: RuleParameters): CellJudge {
  const isUnsafe = rules.uncounted !== 'safe';
  return ({ count }) => (count === 0 && isUnsafe ? 0 : null);
}

function frequencyJudges({ minimumContributors, frequencyRange }: RuleParameters): readonly CellJudge[] {
  if (minimumContributors === undefined) return [];
  const range = (frequencyRange ?? 0) / 100;
  return [(cell) => (hasTooFewContributors(cell, minimumContributors) ? range * cell.total : null)];
}

/** The rules that compare what is left with a share of the largest: p%, (p,q) and the coalition. */
function shareJudges(rules: RuleParameters): readonly CellJudge[] {
  const { pPercent, priorPosterior, coalition } = rules;
  const judges: CellJudge[] = [];
  if (pPercent !== undefined) judges.push(byShare(exactPercent(pPercent), rules, ambiguityProtection));
  if (priorPosterior !== undefined) {
    judges.push(byShare(ratioOf(priorPosterior.p, priorPosterior.q), rules, ambiguityProtection));
  }
  if (coalition !== undefined) {
    const protection = (cell: CellContributors, share: ExactShare): UpperProtection =>
      coalitionProtection(cell, coalition.n, share);
    judges.push(byShare(exactPercent(coalition.p), rules, protection));
  }
  return judges;
}

function byShare(
  share: ExactShare,
  rules: RuleParameters,
  protection: (cell: CellContributors, share: ExactShare) => UpperProtection,
): CellJudge {
  const lowered = { ...share, denominator: share.denominator * (rules.refundDivisor ?? 1) };
  return (cell) => protection(cell, cell.hasNegative ? lowered : share);
}

function ratioOf(p: number, q: number): ExactShare {
  const [upper, lower] = [exactPercent(p), exactPercent(q)];
  return {
    numerator: upper.numerator * lower.denominator,
    denominator: upper.denominator * lower.numerator,
  };
}

function dominanceJudges({ dominance = [] }: RuleParameters): readonly CellJudge[] {
  return dominance.map(({ n, k }) => {
    const share = exactPercent(k);
    return (cell) => dominanceProtection(cell, n, share);
  });
}

function requestJudges({ request }: RuleParameters): readonly CellJudge[] {
  if (request === undefined) return [];
  const threshold = exactPercent(request.t);
  const share = request.p === undefined ? null : exactPercent(request.p);
  return [
    (cell) => {
      if (!isProtectedOnRequest(cell, threshold, request.minimum ?? 0)) return null;
      return share === null ? 0 : (ambiguityProtection(cell, share) ?? 0);
    },
  ];
}
