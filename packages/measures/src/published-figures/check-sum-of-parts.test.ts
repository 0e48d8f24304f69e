import { describe, expect, it } from 'vitest';
import { checkSumOfParts } from './check-sum-of-parts.ts';

const of = (decimals: number, ...values: readonly number[]) => values.map((value) => ({ value, decimals }));
const check = (decimals: number, parts: readonly number[], total: number) =>
  checkSumOfParts({ parts: of(decimals, ...parts), total: { value: total, decimals } });

describe('checkSumOfParts', () => {
  it('trap 8: finds that parts of a dashboard do not add, where pending is what was stopped less denied and released', () => {
    // 100 stopped, 40 denied and 35 released: pending is 25 by that definition, and any other figure is another one's.
    expect(check(0, [40, 35, 25], 100)).toMatchObject({ fits: true, residual: 0 });
    expect(check(0, [40, 35, 20], 100)).toMatchObject({ fits: false, residual: 5 });
    expect(check(0, [40, 35, 30], 100)).toMatchObject({ fits: false, residual: -5 });
  });

  it.each([
    ['textile imports of 2017 in M SME', 2, [20_614.91, 27_891.86], 48_506.77],
    ['textile imports of 2017 in M dollars', 2, [60_756.27, 19_060.42], 79_816.69],
    ['cost of CBP, FY2010', 0, [6_404_978, 4_364_974, 594_609, 260_876, 125_738], 11_751_175],
    ['cost of CBP, FY2009', 0, [5_963_893, 3_759_428, 513_202, 324_537, 103_984], 10_665_044],
    ['duty of Section 232', 0, [2_312_853_926, 7_438_080_758], 9_750_934_684],
  ] as const)('finds that printed parts add to the printed total: %s', (_name, decimals, parts, total) => {
    const { fits, residual } = check(decimals, parts, total);
    expect(fits).toBe(true);
    expect(residual).toBeCloseTo(0, 10);
  });

  it('allows for rounding: the balance of June 2019 is -55.2, of -75.1 in goods and 20.0 in services', () => {
    const balance = check(1, [-75.1, 20], -55.2);
    expect(balance.fits).toBe(true);
    expect(balance.residual).toBeCloseTo(-0.1, 12);
    expect(check(1, [-75.1, 20], -55.4).fits).toBe(false);
  });

  it('has the range of the sum, half a unit for each part', () => {
    expect(check(0, [1, 2, 3], 6).computed).toEqual({ least: 4.5, most: 7.5 });
  });

  it('refuses a part that is not finite, by its place', () => {
    expect(() => check(0, [1, NaN], 6)).toThrow('checkSumOfParts: parts[1].value is not a finite number');
    expect(() => check(0, [1], Infinity)).toThrow('checkSumOfParts: total.value is not a finite number');
  });
});
