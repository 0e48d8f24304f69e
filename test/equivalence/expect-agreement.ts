import type { ReportCell, Session } from '@tradepulse/core';
import {
  kindOfScalar,
  numbersIn,
  onSource,
  type Answer,
  type AnyMeasure,
  type FactRows,
  type MeasureValue,
  type Question,
} from '@tradepulse/measures';
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
  const [measure] = onSource(question.measures, question.source ?? 'CENSUS');
  if (measure === undefined) throw new TypeError('one measure is asked for');
  const expected = outcomeOf(() =>
    evaluate(question, rows).rows.map(
      ({ key, values, base }) => [key, values[0], base?.[0] ?? null] as const,
    ),
  );
  const actual = await outcomeOfAsync(async () =>
    (await session.report(question)).rows.map((row) => {
      return [row.key, row.values[measure.id], valueIn(row.base?.[measure.id])] as const;
    }),
  );
  if (typeof expected === 'string' || typeof actual === 'string') {
    expect(actual).toBe(expected);
    return 0;
  }
  expectSameRows(actual, expected, closenessOf(measure));
  return expected.filter(([, value]) => value !== null && value !== undefined && value !== 0).length;
}

type Value = MeasureValue | null;
type Row = readonly [key: readonly (string | null)[], value: Value | undefined, base: Value];

function expectSameRows(actual: readonly Row[], expected: readonly Row[], closeness: Closeness): void {
  expect(actual.map(([key]) => key)).toEqual(expected.map(([key]) => key));
  for (const [at, [key, value, base]] of expected.entries()) {
    expectAgreed(actual[at]?.[1] ?? null, value ?? null, key, closeness);
    expectAgreed(actual[at]?.[2] ?? null, base, key, closeness);
  }
}

function valueIn(cell: ReportCell | undefined): Value {
  if (cell?.kind === 'interval') return { estimate: cell.estimate, lower: cell.lower, upper: cell.upper };
  return cell?.kind === 'value' ? cell.value : null;
}

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

/** Numbers agree, and intervals part by part. */
function expectAgreed(
  actual: Value,
  expected: Value,
  key: readonly (string | null)[],
  closeness: Closeness,
): void {
  const [is, ought] = [numbersIn(actual), numbersIn(expected)];
  expect(is, key.join(' ')).toHaveLength(ought.length);
  for (const [at, part] of ought.entries()) expectClose(is[at] ?? NaN, part, key, closeness);
}

/** How close both must come: `absolute` where the relative error of what is measured is an absolute one of its logarithm. */
type Closeness = 'exact' | 'relative' | 'absolute';

/** Money and counts that come from whole numbers alone are exact. */
function closenessOf({ unit, inputs }: AnyMeasure): Closeness {
  if (unit === 'log_points') return 'absolute';
  const exact =
    (unit === 'usd' || unit === 'count') &&
    Object.values(inputs).every(({ spec: { aggregate } }) =>
      aggregate.kind === 'scalar'
        ? kindOfScalar(aggregate.value, { relation: aggregate.fact, outer: null }) === 'integer'
        : aggregate.kind === 'calendar',
    );
  return exact ? 'exact' : 'relative';
}

function expectClose(
  actual: number,
  expected: number,
  key: readonly (string | null)[],
  closeness: Closeness,
): void {
  if (closeness === 'exact') {
    expect(actual, key.join(' ')).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected), `${key.join(' ')}: ${actual} and ${expected}`).toBeLessThanOrEqual(
    1e-12 * (closeness === 'absolute' ? 1 : Math.abs(expected)),
  );
}
