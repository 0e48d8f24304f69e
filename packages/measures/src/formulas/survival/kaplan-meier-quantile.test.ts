import { describe, expect, it } from 'vitest';
import { remissions } from './fixtures/remissions.ts';
import { kaplanMeierQuantile } from './kaplan-meier-quantile.ts';

describe('kaplanMeierQuantile', () => {
  it("gives the quartile 13 and the median 23 that R's survival gives for the 6-MP remissions", () => {
    expect(kaplanMeierQuantile(remissions, 0.25)).toBe(13);
    expect(kaplanMeierQuantile(remissions, 0.5)).toBe(23);
  });

  it('takes the first time at which the curve meets 1 - p, though it is a product of rounded shares', () => {
    const tenths = Array.from({ length: 10 }, (_each, at) => ({ time: at + 1, ended: true }));
    expect(Array.from({ length: 10 }, (_each, at) => kaplanMeierQuantile(tenths, (at + 1) / 10))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('is null where too many cases are open, when one hides its time, and over none', () => {
    expect(kaplanMeierQuantile(remissions, 0.75)).toBeNull();
    expect(kaplanMeierQuantile([{ time: null, ended: true }], 0.5)).toBeNull();
    expect(kaplanMeierQuantile([], 0.5)).toBeNull();
  });

  it('refuses what is no share and a time that is not finite', () => {
    expect(() => kaplanMeierQuantile(remissions, 50)).toThrow(
      'kaplanMeierQuantile: p is not between 0 and 1',
    );
    expect(() => kaplanMeierQuantile([{ time: NaN, ended: true }], 0.5)).toThrow(
      'kaplanMeierQuantile: durations[0] is not a finite number',
    );
  });
});
