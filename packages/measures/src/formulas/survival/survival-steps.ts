import { finiteOrNull } from '../shared/finite-or-null.ts';

/** A time at which cases ended. */
export interface SurvivalStep {
  readonly time: number;
  /** Cases observed for this time or longer. */
  readonly atRisk: number;
  /** Of them, those that ended at this time. */
  readonly ended: number;
  /** Estimated share of cases that last longer than this time. */
  readonly survival: number;
  /** Greenwood's variance of the share; null once no case is left. */
  readonly variance: number | null;
}

/** Cases observed for one time: how many ended then, and how many were still open. */
export type CasesAtTime = Readonly<Record<'time' | 'ended' | 'open', number>>;

/** Rounding allowed when a product of shares is held against a share. */
const rounding = 2 ** -50;

/**
 * The steps of the product-limit estimator, the earliest first. Cases of one time may come apart and in any order;
 * those that are open at a time are at risk at it.
 */
export function survivalSteps(cases: readonly CasesAtTime[]): readonly SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let atRisk = casesIn(cases);
  let survival = 1;
  let hazards = 0;
  const sorted = cases.toSorted((left, right) => left.time - right.time);
  for (const [time, together] of Map.groupBy(sorted, (group) => group.time)) {
    const ended = together.reduce((total, group) => total + group.ended, 0);
    if (ended > 0) {
      survival *= (atRisk - ended) / atRisk;
      hazards += ended / (atRisk * (atRisk - ended));
      steps.push({ time, atRisk, ended, survival, variance: finiteOrNull(survival * survival * hazards) });
    }
    atRisk -= casesIn(together);
  }
  return steps;
}

/** The first time by which a share p of the cases has ended; null when too many are open to say. */
export function timeOfShare(steps: readonly SurvivalStep[], p: number): number | null {
  return steps.find(({ survival }) => survival <= 1 - p + rounding)?.time ?? null;
}

function casesIn(groups: readonly CasesAtTime[]): number {
  return groups.reduce((total, { ended, open }) => total + ended + open, 0);
}
