import { describe, expect, it } from 'vitest';
import type { MeasureValue } from '../algebra/interval.ts';
import { checkResult } from './check-result.ts';

const ofNumber = { id: 'test/number', result: 'number' } as const;
const ofInterval = { id: 'test/interval', result: 'interval' } as const;
const interval = { estimate: 2, lower: 1, upper: 3 };

describe('checkResult', () => {
  it.each<[typeof ofNumber | typeof ofInterval, MeasureValue | null]>([
    [ofNumber, 2],
    [ofNumber, null],
    [ofInterval, interval],
    [ofInterval, { estimate: 1, lower: 1, upper: 1 }],
    [ofInterval, null],
  ])('passes what the measure declares: %j, %j', (measure, value) => {
    expect(() => checkResult(measure, value)).not.toThrow();
  });

  it.each([NaN, Infinity, -Infinity])('refuses a part that is not finite: %d', (part) => {
    const code = 'MEASURE_NOT_FINITE';
    expect(() => checkResult(ofNumber, part)).toThrow(expect.objectContaining({ code }));
    for (const name of ['estimate', 'lower', 'upper']) {
      const value = { ...interval, [name]: part };
      expect(() => checkResult(ofInterval, value)).toThrow(expect.objectContaining({ code }));
    }
  });

  it.each([
    { estimate: 0.5, lower: 1, upper: 3 },
    { estimate: 3.5, lower: 1, upper: 3 },
    { estimate: 2, lower: 3, upper: 1 },
  ])('refuses ends that do not enclose the estimate: %j', (value) => {
    expect(() => checkResult(ofInterval, value)).toThrow(
      expect.objectContaining({ code: 'MEASURE_INTERVAL_DISORDERED', params: { measure: 'test/interval' } }),
    );
  });

  it('refuses one kind where the other is declared', () => {
    expect(() => checkResult(ofNumber, interval)).toThrow(
      'the measure test/number came out as something else than the number that it declares',
    );
    expect(() => checkResult(ofInterval, 2)).toThrow(
      'the measure test/interval came out as something else than the interval that it declares',
    );
  });
});
