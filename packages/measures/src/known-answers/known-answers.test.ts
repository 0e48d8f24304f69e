import { describe, expect, it } from 'vitest';
import { measure as declare, type AnyMeasure } from '../algebra/measure.ts';
import { catalogue } from '../catalogue.ts';
import type { FactRows } from '../evaluate/row.ts';
import { evaluateQuestion } from '../evaluate/evaluate.ts';
import { concentrationAnswers } from '../measures/concentration/known-answers.ts';
import { exportsAnswers } from '../measures/exports/known-answers.ts';
import type { KnownAnswer } from './known-answer.ts';
import { recordAnswers } from './record-answers.ts';
import { withFlows } from './trade-rows.ts';
import { importsDutyAnswers } from '../measures/imports/duty/known-answers.ts';
import { importsQuantityAnswers } from '../measures/imports/quantity/known-answers.ts';
import { importsTransportAnswers } from '../measures/imports/transport/known-answers.ts';
import { importsValueAnswers } from '../measures/imports/value/known-answers.ts';
import { priceAnswers } from '../measures/price/known-answers.ts';
import { structureAnswers } from '../measures/structure/known-answers.ts';

const answers = [
  ...importsValueAnswers,
  ...importsDutyAnswers,
  ...importsTransportAnswers,
  ...importsQuantityAnswers,
  ...exportsAnswers,
  ...priceAnswers,
  ...structureAnswers,
  ...concentrationAnswers,
];
const defined = answers.filter(({ expected }) => expected !== null);

/** The value that a known answer asks for, over other rows or with another compute. */
function valueOf({ measure, ask, at }: KnownAnswer, rows: FactRows): number | null {
  const answer = evaluateQuestion({ period: { calendarYear: 2024 }, ...ask, measures: [measure] }, rows);
  const row = answer.rows.find(({ key }) => key.join() === (at ?? []).join());
  return row?.values[0] ?? null;
}

function mapRows(rows: FactRows, list: <R>(of: readonly R[]) => readonly R[]): FactRows {
  return Object.fromEntries(Object.entries(rows).map(([fact, of]) => [fact, list(of)]));
}

/** What `compute` is handed for a known answer. */
function inputsOf(answer: KnownAnswer): Readonly<Record<string, unknown>> {
  let seen: Readonly<Record<string, unknown>> = {};
  const spy: AnyMeasure = declare({
    ...answer.measure,
    compute: (inputs) => {
      seen = inputs;
      return null;
    },
  });
  valueOf({ ...answer, measure: spy }, answer.rows);
  return seen;
}

const named = (list: readonly KnownAnswer[]) => list.map((answer) => [answer.measure.id, answer] as const);

describe('every measure', () => {
  it('has a known answer', () => {
    const known = new Set(
      [...defined, ...recordAnswers.filter(({ expected }) => expected !== null)].map(
        ({ measure }) => measure.id,
      ),
    );
    expect([...catalogue].map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(named(answers))('gives the known answer: %s', (_id, answer) => {
    const value = valueOf(answer, answer.rows);
    if (answer.expected === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(answer.expected, answer.digits ?? 10);
  });

  it.each(named(defined))('doubles or stays when all trade doubles: %s', (_id, answer) => {
    const value = valueOf(answer, answer.rows) ?? NaN;
    const twice = valueOf(
      answer,
      mapRows(answer.rows, (rows) => [...rows, ...rows]),
    );
    expect(twice).toBeCloseTo(answer.doubled === 'doubles' ? 2 * value : value, 9);
  });

  it.each(named(defined))('does not depend on the order of the rows: %s', (_id, answer) => {
    const value = valueOf(answer, answer.rows) ?? NaN;
    expect(
      valueOf(
        answer,
        mapRows(answer.rows, (rows) => rows.toReversed()),
      ),
    ).toBeCloseTo(value, 12);
  });

  it.each(named(defined))('is null when nothing is reported: %s', (_id, answer) => {
    expect(
      valueOf(
        answer,
        withFlows(answer.rows, () => null),
      ),
    ).toBeNull();
  });

  it.each(named(defined))('is null or zero when everything reported is zero: %s', (_id, answer) => {
    expect([null, 0]).toContain(
      valueOf(
        answer,
        withFlows(answer.rows, (value) => (value === null ? null : 0)),
      ),
    );
  });

  it.each(named(defined))('is null when any one number that it needs is: %s', (_id, answer) => {
    const inputs = inputsOf(answer);
    const numbers = Object.keys(inputs).filter((name) => typeof inputs[name] === 'number');
    for (const name of numbers) {
      expect(answer.measure.compute({ ...inputs, [name]: null })).toBeNull();
    }
    const nothing = Object.entries(inputs).map(
      ([name, value]) => [name, Array.isArray(value) ? [] : null] as const,
    );
    expect(answer.measure.compute(Object.fromEntries<unknown>(nothing))).toBeNull();
  });

  it.each(named(defined))('computes the same from the same and changes nothing: %s', (_id, answer) => {
    const inputs = deepFreeze(inputsOf(answer));
    expect(answer.measure.compute(inputs)).toBe(answer.measure.compute(inputs));
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
