import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nile } from './fixtures/nile.ts';
import { mannKendall } from './mann-kendall.ts';

describe('mannKendall', () => {
  it('gives what cor.test(1:100, Nile, method = "kendall", exact = FALSE, continuity = TRUE) of R gives', () => {
    const test = mannKendall(nile);
    expect(test?.z).toBeCloseTo(-4.1280665228441, 12);
    expect(test?.pValue).toBeCloseTo(3.65826292166434e-5, 17);
    expect(test?.tau).toBeCloseTo(-0.280741334724613, 13);
  });

  it('counts pairs: of 1, 2, 4, 3 five rise and one falls; variance 4 * 3 * 13 / 18', () => {
    const test = mannKendall([1, 2, 4, 3]);
    expect(test?.s).toBe(4);
    expect(test?.variance).toBeCloseTo((4 * 3 * 13) / 18, 14);
    expect(test?.tau).toBeCloseTo(4 / 6, 14);
    expect(test?.z).toBeCloseTo(3 / Math.sqrt((4 * 3 * 13) / 18), 14);
  });

  it('takes ties from the variance: two pairs tied in 1, 1, 2, 2 leave (156 - 2 * 18) / 18', () => {
    expect(mannKendall([1, 1, 2, 2])?.variance).toBeCloseTo((156 - 36) / 18, 14);
  });

  it('is certain of nothing when as many pairs rise as fall', () => {
    expect(mannKendall([1, 2, 2, 1])).toMatchObject({ s: 0, z: 0, pValue: 1 });
  });

  it('leaves out what is not reported, and is null with one value and with values alike', () => {
    expect(mannKendall([1, null, 2, 4, 3])).toEqual(mannKendall([1, 2, 4, 3]));
    expect(mannKendall([1, null])).toBeNull();
    expect(mannKendall([])).toBeNull();
    expect(mannKendall([7, 7, 7])).toBeNull();
  });

  it('turns its sign with time, and does not see a change of unit', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(values, (list) => {
        const test = mannKendall(list);
        const back = mannKendall(list.toReversed());
        expect(Math.abs((back?.s ?? 0) + (test?.s ?? 0))).toBe(0);
        expect(mannKendall(list.map((value) => 3 * value + 1))).toEqual(test);
        expect(Math.abs(test?.tau ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('refuses a value that is not finite', () => {
    expect(() => mannKendall([1, NaN])).toThrow('mannKendall: values[1] is not a finite number');
  });
});
