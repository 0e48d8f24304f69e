import { describe, expect, it } from 'vitest';
import { loess, loessAt } from './loess.ts';

const even = (values: readonly number[]) => ({ values, weights: values.map(() => 1) });

describe('loess', () => {
  it('of degree one keeps a line, and goes on with it outside', () => {
    const line = even([1, 3, 5, 7, 9, 11]);
    loess(line, { length: 5, degree: 1 }).forEach((value, at) => expect(value).toBeCloseTo(1 + 2 * at, 12));
    expect(loessAt(line, { length: 5, degree: 1 }, 6)).toBeCloseTo(13, 12);
    expect(loessAt(line, { length: 5, degree: 1 }, -1)).toBeCloseTo(-1, 12);
  });

  it('of degree zero keeps a constant, and does not read the place at the end of its reach', () => {
    expect(loess(even([4, 4, 4, 4]), { length: 3, degree: 0 })).toEqual([4, 4, 4, 4]);
    expect(loessAt(even([0, 0, 0, 100]), { length: 7, degree: 0 }, 0)).toBeLessThan(20);
  });

  it('is null where no near value has weight, and keeps the value there', () => {
    const series = { values: [1, 2, 3], weights: [0, 0, 0] };
    expect(loessAt(series, { length: 3, degree: 1 }, 1)).toBeNull();
    expect(loess(series, { length: 3, degree: 1 })).toEqual([1, 2, 3]);
  });

  it('keeps a series of one value', () => {
    expect(loess(even([7]), { length: 3, degree: 1 })).toEqual([7]);
  });
});
