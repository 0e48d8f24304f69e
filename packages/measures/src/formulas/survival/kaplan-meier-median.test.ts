import { describe, expect, it } from 'vitest';
import { remissions } from './fixtures/remissions.ts';
import { kaplanMeierMedian } from './kaplan-meier-median.ts';

describe('kaplanMeierMedian', () => {
  it('is 23 weeks for the 6-MP remissions, as published; the closed cases alone would give 10', () => {
    expect(kaplanMeierMedian(remissions)).toBe(23);
    expect(kaplanMeierMedian(remissions.filter(({ ended }) => ended))).toBe(10);
  });

  it("is 31 weeks for R's data set aml, maintained", () => {
    const ended = [9, 13, 18, 23, 31, 34, 48].map((time) => ({ time, ended: true }));
    const open = [13, 28, 45, 161].map((time) => ({ time, ended: false }));
    expect(kaplanMeierMedian([...ended, ...open])).toBe(31);
  });

  it('may be negative: filed before arrival', () => {
    expect(kaplanMeierMedian([-5, -3, 2].map((time) => ({ time, ended: true })))).toBe(-3);
  });

  it('is null when most cases are open, when one hides its end, and over none', () => {
    expect(kaplanMeierMedian([{ time: 3, ended: false }])).toBeNull();
    expect(kaplanMeierMedian([{ time: 3, ended: null }])).toBeNull();
    expect(kaplanMeierMedian([])).toBeNull();
  });

  it('refuses a time that is not finite', () => {
    expect(() => kaplanMeierMedian([{ time: Infinity, ended: true }])).toThrow(
      'kaplanMeierMedian: durations[0] is not a finite number',
    );
  });
});
