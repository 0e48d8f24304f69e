import { describe, expect, it } from 'vitest';
import { durationsOfCounts } from './durations-of-counts.ts';
import { remissions } from './fixtures/remissions.ts';
import { kaplanMeierMedian } from './kaplan-meier-median.ts';

describe('durationsOfCounts', () => {
  it('gives the published median of 23 weeks for the 6-MP remissions counted by week', () => {
    const counted = [...Map.groupBy(remissions, ({ time }) => time)].map(([time, cases]) => ({
      time,
      cases: cases.length,
      ended: cases.filter(({ ended }) => ended).length,
    }));
    expect(counted.length).toBeLessThan(remissions.length);
    expect(kaplanMeierMedian(durationsOfCounts(counted) ?? [])).toBe(23);
  });

  it('keeps open cases apart from those that ended at the same time', () => {
    expect(durationsOfCounts([{ time: 0, cases: 3, ended: 2 }])).toEqual([
      { time: 0, ended: true },
      { time: 0, ended: true },
      { time: 0, ended: false },
    ]);
    expect(durationsOfCounts([])).toEqual([]);
  });

  it.each([
    { time: null, cases: 1, ended: 1 },
    { time: 1, cases: null, ended: 1 },
    { time: 1, cases: 1, ended: null },
  ])('is null for $time, $cases, $ended', (row) => {
    expect(durationsOfCounts([{ time: 1, cases: 1, ended: 1 }, row])).toBeNull();
  });

  it('refuses counts that are none, and more ends than cases', () => {
    expect(() => durationsOfCounts([{ time: 1, cases: 1, ended: 2 }])).toThrow('durationsOfCounts: cases');
    expect(() => durationsOfCounts([{ time: 1, cases: 2, ended: -1 }])).toThrow('durationsOfCounts: ended');
    expect(() => durationsOfCounts([{ time: NaN, cases: 1, ended: 1 }])).toThrow(
      'durationsOfCounts: time[0]',
    );
  });
});
