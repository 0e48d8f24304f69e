import type { Session } from '@tradepulse/core';
import type { Answer, FactRows, Question } from '@tradepulse/measures';
import { expect } from 'vitest';

/**
 * Expects that a session answers a question as the array evaluator does: the same rows in the same order, money and
 * counts exactly, the rest to a relative 1e-12; or that both refuse it for the same reason.
 *
 * @returns how many of the values are neither null nor zero: an agreement on nothing proves nothing
 */
export async function expectAgreement(
  question: Question,
  session: Session,
  evaluate: (question: Question, rows: FactRows) => Answer,
  rows: FactRows,
): Promise<number> {
  const [measure] = question.measures;
  if (measure === undefined) throw new TypeError('one measure is asked for');
  const expected = outcomeOf(() =>
    evaluate(question, rows).rows.map(
      ({ key, values, base }) => [key, values[0], base?.[0] ?? null] as const,
    ),
  );
  const actual = await outcomeOfAsync(async () =>
    (await session.report(question)).rows.map((row) => {
      const base = row.base?.[measure.id];
      return [row.key, row.values[measure.id], base?.kind === 'value' ? base.value : null] as const;
    }),
  );
  if (typeof expected === 'string' || typeof actual === 'string') {
    expect(actual).toBe(expected);
    return 0;
  }
  expect(actual.map(([key]) => key)).toEqual(expected.map(([key]) => key));
  for (const [at, [key, value, base]] of expected.entries()) {
    expectClose(actual[at]?.[1] ?? null, value ?? null, key);
    expectClose(actual[at]?.[2] ?? null, base, key);
  }
  return expected.filter(([, value]) => value !== null && value !== undefined && value !== 0).length;
}

type Row = readonly [key: readonly (string | null)[], value: number | null | undefined, base: number | null];

/** The rows, or the code of the error: both sides must refuse the same questions for the same reason. */
function outcomeOf(answer: () => readonly Row[]): readonly Row[] | string {
  try {
    return answer();
  } catch (error) {
    return codeOf(error);
  }
}

async function outcomeOfAsync(answer: () => Promise<readonly Row[]>): Promise<readonly Row[] | string> {
  try {
    return await answer();
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

/** Money and counts exactly; the rest to a relative 1e-12. */
function expectClose(actual: number | null, expected: number | null, key: readonly (string | null)[]): void {
  if (actual === null || expected === null || Number.isInteger(expected)) {
    expect(actual, key.join(' ')).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected), `${key.join(' ')}: ${actual} and ${expected}`).toBeLessThanOrEqual(
    1e-12 * Math.abs(expected),
  );
}
