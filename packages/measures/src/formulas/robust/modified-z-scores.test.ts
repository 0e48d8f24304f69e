import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modifiedZScores } from './modified-z-scores.ts';

describe('modifiedZScores', () => {
  it('flags 63.1 among 6.25, 6.27, 6.28 and 6.34: 0.6745 * (63.1 - 6.28) / 0.03 is far above 3.5', () => {
    const scores = modifiedZScores([6.25, 6.27, 6.28, 6.34, 63.1]) ?? [];
    expect(scores.at(-1)).toBeCloseTo((0.6745 * 56.82) / 0.03, 8);
    expect(scores.slice(0, 4).every((score) => Math.abs(score) < 3.5)).toBe(true);
    expect(scores[2]).toBe(0);
  });

  it('is null when the deviation is zero, with a null and over nothing', () => {
    expect(modifiedZScores([5, 5, 5, 900])).toBeNull();
    expect(modifiedZScores([1, null])).toBeNull();
    expect(modifiedZScores([])).toBeNull();
  });

  it('is null when one score leaves the range of a double: 0.6745 * 1e300 / 1e-300', () => {
    expect(modifiedZScores([-1e-300, 0, 1e-300, 1e300])).toBeNull();
  });

  it('does not change when the values are moved or measured in another unit', () => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const scores = modifiedZScores(list);
        const moved = modifiedZScores(list.map((value) => 8 * value - 3));
        expect(moved === null).toBe(scores === null);
        scores?.forEach((score, at) => expect(moved?.[at]).toBeCloseTo(score, 9));
      }),
    );
  });

  it('refuses a value that is not finite', () => {
    expect(() => modifiedZScores([NaN])).toThrow('modifiedZScores: values[0] is not a finite number');
  });
});
