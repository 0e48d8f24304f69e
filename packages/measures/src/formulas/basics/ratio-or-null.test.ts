import { describe, expect, it } from 'vitest';
import { ratioOrNull } from './ratio-or-null.ts';

describe('ratioOrNull', () => {
  it('gives the 14 percent hit rate of 22,400 finds in 8 percent of 2,000,000 (published exam statistics)', () => {
    expect(ratioOrNull(22_400, 0.08 * 2_000_000)).toBe(0.14);
  });

  it('trap 5: gives 71,426 and 9,424.3 per seizure from rounded values, where 71,500 and 9,425 are printed from unrounded ones', () => {
    expect(ratioOrNull(1_740_000_000, 24_361)).toBeCloseTo(71_426, 0);
    expect(ratioOrNull(188_100_000, 19_959)).toBeCloseTo(9424.3, 1);
    expect(ratioOrNull(260_600_000, 14_841)).toBeCloseTo(17_559.5, 1);
  });

  it('is zero, not null, when the numerator is zero', () => {
    expect(ratioOrNull(0, 3)).toBe(0);
    expect(Object.is(ratioOrNull(0, -3), 0)).toBe(true);
  });

  it.each([
    [1, 0],
    [0, 0],
    [null, 1],
    [1, null],
    [1e300, 1e-300],
  ])('is null for %s over %s', (numerator, denominator) => {
    expect(ratioOrNull(numerator, denominator)).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => ratioOrNull(NaN, 1)).toThrow('ratioOrNull: numerator is not a finite number');
    expect(() => ratioOrNull(1, Infinity)).toThrow('ratioOrNull: denominator is not a finite number');
  });
});
