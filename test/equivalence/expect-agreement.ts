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

/** What both sides say of a question: rows with a value for each measure, or the code of the error. */
export interface BothAnswers {
  readonly expected: Outcome;
  readonly actual: Outcome;
}

/** Asks the array evaluator and a session the same question. */
export async function askBoth(
  question: Question,
  session: Session,
  evaluate: (question: Question, rows: FactRows) => Answer,
  rows: FactRows,
): Promise<BothAnswers> {
  const measures = onSource(question.measures, question.source ?? 'CENSUS');
  return {
    expected: outcomeOf(() =>
      evaluate(question, rows).rows.map(({ key, values, base }) => ({
        key,
        cells: measures.map((_, at) => [values[at] ?? null, base?.[at] ?? null] as const),
      })),
    ),
    actual: await outcomeOfAsync(async () =>
      (await session.report(question)).rows.map((row) => ({
        key: row.key,
        cells: measures.map(({ id }) => [row.values[id] ?? null, valueIn(row.base?.[id])] as const),
      })),
    ),
  };
}

/** Whether one side, or both, refused the question. */
export function isRefused({ expected, actual }: BothAnswers): boolean {
  return typeof expected === 'string' || typeof actual === 'string';
}

/**
 * Expects that a session answered as the array evaluator did, as far as one measure goes: the same rows in the same order,
 * money and counts exactly, the rest to a relative 1e-12; or that both refused for the same reason.
 *
 * @param at - which of the measures that were asked for
 * @returns how many of its values are neither null nor zero: an agreement on nothing proves nothing
 */
export function expectAgreementOn(
  measure: AnyMeasure,
  at: number,
  { expected, actual }: BothAnswers,
): number {
  if (typeof expected === 'string' || typeof actual === 'string') {
    expect(actual).toBe(expected);
    return 0;
  }
  const closeness = closenessOf(measure);
  expect(actual.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  for (const [place, { key, cells }] of expected.entries()) {
    for (const which of [0, 1] as const) {
      const [is = null, ought = null] = [actual[place]?.cells[at]?.[which], cells[at]?.[which]];
      expectAgreed(is, ought, key, closeness);
    }
  }
  const values = expected.map(({ cells }) => cells[at]?.[0] ?? null);
  return values.filter((value) => value !== null && value !== 0).length;
}

/** Asks about one measure alone, and expects that both sides agree: see {@link expectAgreementOn}. */
export async function expectAgreement(
  question: Question,
  session: Session,
  evaluate: (question: Question, rows: FactRows) => Answer,
  rows: FactRows,
): Promise<number> {
  const [measure] = onSource(question.measures, question.source ?? 'CENSUS');
  if (measure === undefined) throw new TypeError('one measure is asked for');
  return expectAgreementOn(measure, 0, await askBoth(question, session, evaluate, rows));
}

type Value = MeasureValue | null;
interface Row {
  readonly key: readonly (string | null)[];
  /** For each measure, its value and that of the base. */
  readonly cells: readonly (readonly [value: Value, base: Value])[];
}

type Outcome = readonly Row[] | string;

function valueIn(cell: ReportCell | undefined): Value {
  if (cell?.kind === 'interval') return { estimate: cell.estimate, lower: cell.lower, upper: cell.upper };
  return cell?.kind === 'value' ? cell.value : null;
}

/** The rows, or the code of the error: both sides must refuse the same questions for the same reason. */
function outcomeOf(answer: () => readonly Row[]): Outcome {
  try {
    return answer();
  } catch (error) {
    return codeOf(error);
  }
}

async function outcomeOfAsync(answer: () => Promise<readonly Row[]>): Promise<Outcome> {
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
