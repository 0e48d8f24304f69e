import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trailingSum } from './trailing-sum.ts';

describe('trailingSum', () => {
  it('adds each window of three: 1+2+3 and 2+3+4', () => {
    expect(trailingSum([1, 2, 3, 4], 3)).toEqual([null, null, 6, 9]);
  });

  it('is null for as long as a null is in the window, and zero is a value', () => {
    expect(trailingSum([1, null, 0, 4], 2)).toEqual([null, null, null, 4]);
  });

  it('is empty over an empty series and all null when the window never fills', () => {
    expect(trailingSum([], 3)).toEqual([]);
    expect(trailingSum([1, 2], 3)).toEqual([null, null]);
  });

  it.each([0, 1.5])('refuses a window of %s', (n) => {
    expect(() => trailingSum([1], n)).toThrow(/^trailingSum: n is/u);
  });

  it('refuses a value that is not finite', () => {
    expect(() => trailingSum([1, NaN], 1)).toThrow('trailingSum: values[1] is not a finite number');
  });

  it('moves by the value that enters less the value that leaves', () => {
    const months = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 13, maxLength: 40 });
    fc.assert(
      fc.property(months, (values) => {
        const sums = trailingSum(values, 12);
        const last = values.length - 1;
        const change = (sums[last] ?? NaN) - (sums[last - 1] ?? NaN);
        expect(change).toBe((values[last] ?? NaN) - (values[last - 12] ?? NaN));
      }),
    );
  });
});
