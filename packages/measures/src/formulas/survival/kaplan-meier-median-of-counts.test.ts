import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeierMedianOfCounts } from './kaplan-meier-median-of-counts.ts';
import { kaplanMeierMedian } from './kaplan-meier-median.ts';

describe('kaplanMeierMedianOfCounts', () => {
  it('is 23 weeks for the 6-MP group of Freireich (1963), as R survfit prints', () => {
    // Remissions of 21 children: weeks with relapses, and weeks at which the others were seen last.
    const relapses = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => ({ time, ended: 1, open: 0 }));
    const last = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time) => ({ time, ended: 0, open: 1 }));
    expect(kaplanMeierMedianOfCounts([...relapses, ...last])).toBe(23);
  });

  it('gives what the cases one by one give', () => {
    const group = fc.record({
      time: fc.integer({ min: -5, max: 30 }),
      ended: fc.nat({ max: 4 }),
      open: fc.nat({ max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
        const cases = groups.flatMap(({ time, ended, open }) => [
          ...Array.from({ length: ended }, () => ({ time, ended: true })),
          ...Array.from({ length: open }, () => ({ time, ended: false })),
        ]);
        expect(kaplanMeierMedianOfCounts(groups)).toBe(kaplanMeierMedian(cases));
      }),
    );
  });

  it.each([
    [[]],
    [[{ time: 1, ended: 0, open: 0 }]],
    [[{ time: null, ended: 1, open: 0 }]],
    [[{ time: 1, ended: null, open: 0 }]],
    [[{ time: 1, ended: 1, open: null }]],
    [
      [
        { time: 2, ended: 1, open: 0 },
        { time: 9, ended: 0, open: 2 },
      ],
    ],
  ])('is null over %j', (groups) => {
    expect(kaplanMeierMedianOfCounts(groups)).toBeNull();
  });

  it('refuses a time that is not finite and a count that is none', () => {
    expect(() => kaplanMeierMedianOfCounts([{ time: NaN, ended: 1, open: 0 }])).toThrow(
      'kaplanMeierMedianOfCounts: time[0] is not a finite number',
    );
    expect(() => kaplanMeierMedianOfCounts([{ time: 1, ended: -1, open: 0 }])).toThrow(
      'kaplanMeierMedianOfCounts: ended is too small',
    );
    expect(() => kaplanMeierMedianOfCounts([{ time: 1, ended: 1, open: 0.5 }])).toThrow(
      'kaplanMeierMedianOfCounts: open is not a safe integer',
    );
  });
});
