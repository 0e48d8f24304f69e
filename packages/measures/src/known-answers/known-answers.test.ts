import { describe, expect, it } from 'vitest';
import { isInterval, numbersIn, type MeasureValue } from '../algebra/interval.ts';
import { imports } from '../algebra/fact-inputs.ts';
import { measure as declare } from '../algebra/measure.ts';
import type { FactRows } from '../evaluate/row.ts';
import { handedInputs, valueOf } from './answered.ts';
import type { KnownAnswer } from './known-answer.ts';
import { tradeAnswers } from './trade-answers.ts';
import { imported, withFlows } from './trade-rows.ts';

/** No measure of the catalogue: what holds for intervals is tried on it. */
const valueGiveOrTakeDuty: KnownAnswer = {
  measure: declare({
    id: 'test/value-give-or-take-duty',
    title: 'Value, give or take the duty',
    result: 'interval',
    unit: 'usd',
    direction: 'neutral',
    formula: 'sum(consumption_value) -/+ sum(calculated_duty)',
    source: 'definition',
    inputs: { value: imports.sum('consumption_value'), duty: imports.sum('calculated_duty') },
    compute: ({ value, duty }) =>
      value === null || duty === null
        ? null
        : { estimate: value / 100, lower: (value - duty) / 100, upper: (value + duty) / 100 },
  }),
  rows: imported(
    { consumption_value: 50, calculated_duty: 2 },
    { consumption_value: 30, calculated_duty: 1 },
  ),
  expected: { estimate: 50 + 30, lower: 80 - (2 + 1), upper: 80 + (2 + 1) },
  doubled: 'doubles',
};

const answers: readonly KnownAnswer[] = [valueGiveOrTakeDuty, ...tradeAnswers];
const defined = answers.filter(({ expected }) => expected !== null);

function mapRows(rows: FactRows, list: <R>(of: readonly R[]) => readonly R[]): FactRows {
  return Object.fromEntries(Object.entries(rows).map(([fact, of]) => [fact, list(of)]));
}

const named = (list: readonly KnownAnswer[]) => list.map((answer) => [answer.measure.id, answer] as const);

describe('every measure', () => {
  it.each(named(answers))('gives the known answer: %s', (_id, answer) => {
    expectClose(valueOf(answer, answer.rows), answer.expected, answer.digits ?? 10);
  });

  it.each(named(defined))('doubles or stays when all trade doubles: %s', (_id, answer) => {
    const value = valueOf(answer, answer.rows);
    const twice = valueOf(
      answer,
      mapRows(answer.rows, (rows) => [...rows, ...rows]),
    );
    expectClose(twice, answer.doubled === 'doubles' ? doubled(value) : value, 9);
  });

  it.each(named(defined))('does not depend on the order of the rows: %s', (_id, answer) => {
    const reversed = valueOf(
      answer,
      mapRows(answer.rows, (rows) => rows.toReversed()),
    );
    expectClose(reversed, valueOf(answer, answer.rows), 12);
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
    const value = valueOf(
      answer,
      withFlows(answer.rows, (flow) => (flow === null ? null : 0)),
    );
    expect(numbersIn(value).filter((part) => part !== 0)).toEqual([]);
  });

  it.each(named(defined))('is null when any one number that it needs is: %s', (_id, answer) => {
    const inputs = handedInputs(answer);
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
    const inputs = deepFreeze(handedInputs(answer));
    expect(answer.measure.compute(inputs)).toEqual(answer.measure.compute(inputs));
  });
});

function doubled(value: MeasureValue | null): MeasureValue | null {
  if (value === null || !isInterval(value)) return value === null ? null : 2 * value;
  return { estimate: 2 * value.estimate, lower: 2 * value.lower, upper: 2 * value.upper };
}

function expectClose(actual: MeasureValue | null, expected: MeasureValue | null, digits: number): void {
  const [is, ought] = [numbersIn(actual), numbersIn(expected)];
  expect(is).toHaveLength(ought.length);
  for (const [at, part] of ought.entries()) expect(is[at]).toBeCloseTo(part, digits);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
