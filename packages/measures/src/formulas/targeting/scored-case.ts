import { reportedNumbers } from '../../errors/reported-numbers.ts';

/** An examined case: the risk score that it had before, and whether something was found. */
export interface ScoredCase {
  readonly score: number | null;
  readonly found: boolean | null;
}

/** A case of which both are reported. */
export interface ReportedCase {
  readonly score: number;
  readonly found: boolean;
}

/**
 * The cases when each has a score and a finding, else null.
 *
 * @throws MeasureInputError - NOT_FINITE (`cases[3]`)
 */
export function reportedCases(formula: string, cases: readonly ScoredCase[]): readonly ReportedCase[] | null {
  reportedNumbers(
    formula,
    'cases',
    cases.map(({ score }) => score),
  );
  const reported = cases.flatMap(({ score, found }) =>
    score === null || found === null ? [] : [{ score, found }],
  );
  return reported.length < cases.length ? null : reported;
}
