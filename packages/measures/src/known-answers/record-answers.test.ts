import { describe, expect, it } from 'vitest';
import { numbersIn, type MeasureValue } from '../algebra/interval.ts';
import type { FactRows } from '../evaluate/row.ts';
import { handedInputs, valueOf } from './answered.ts';
import type { RecordAnswer } from './record-answer.ts';
import { recordAnswers } from './record-answers.ts';
import { twoWorlds } from './record-rows.ts';

const defined = recordAnswers.filter(({ expected }) => expected !== null);
const named = (list: readonly RecordAnswer[]) => list.map((answer) => [answer.measure.id, answer] as const);

function reversed(rows: FactRows): FactRows {
  return Object.fromEntries(Object.entries(rows).map(([relation, list]) => [relation, list.toReversed()]));
}

describe('every measure of transactions', () => {
  it.each(named(recordAnswers))('gives the known answer: %s', (_id, answer) => {
    expectClose(valueOf(answer, answer.rows), numbersIn(answer.expected), answer.digits ?? 9);
  });

  it.each(named(defined))('does in two worlds what its kind does: %s', (_id, answer) => {
    const { inTwoWorlds } = answer;
    if (typeof inTwoWorlds === 'object') return;
    const factor = { doubles: 2, stays: 1, halves: 0.5 }[inTwoWorlds];
    const expected = numbersIn(answer.expected).map((part) => factor * part);
    expectClose(valueOf(answer, twoWorlds(answer.rows)), expected, Math.min(6, answer.digits ?? 6));
  });

  it.each(named(defined))('does not depend on the order of the rows: %s', (_id, answer) => {
    const value = valueOf(answer, answer.rows);
    expectClose(valueOf(answer, reversed(answer.rows)), numbersIn(value), 9);
  });

  it.each(named(defined))('is null or zero where there is no record: %s', (_id, answer) => {
    expect([null, 0]).toContain(valueOf(answer, {}));
  });

  it.each(named(defined))('is null when any one number that it needs is: %s', (_id, answer) => {
    const inputs = handedInputs(answer);
    const numbers = Object.keys(inputs).filter((name) => typeof inputs[name] === 'number');
    for (const name of numbers) expect(answer.measure.compute({ ...inputs, [name]: null })).toBeNull();
  });

  it.each(named(defined))('computes the same from the same and changes nothing: %s', (_id, answer) => {
    const inputs = deepFreeze(handedInputs(answer));
    expect(answer.measure.compute(inputs)).toEqual(answer.measure.compute(inputs));
  });
});

function expectClose(actual: MeasureValue | null, expected: readonly number[], digits: number): void {
  const parts = numbersIn(actual);
  expect(parts).toHaveLength(expected.length);
  for (const [at, part] of expected.entries()) expect(parts[at]).toBeCloseTo(part, digits);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
