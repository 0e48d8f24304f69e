import { describe, expect, it } from 'vitest';
import { cohortShare } from './cohort-share.ts';

const of = (observed: number | null, duration: number | null) => ({ observed, duration });

describe('cohortShare', () => {
  it('is what ended in time over what is old enough: 1 of 3, the youngest left out though it ended', () => {
    expect(cohortShare([of(90, 20), of(90, null), of(30, 31), of(5, 2)], 30)).toBeCloseTo(1 / 3, 15);
  });

  it('does not count a case that is still open as ended: 2 of 3', () => {
    expect(cohortShare([of(90, 20), of(90, 1), of(90, null)], 30)).toBeCloseTo(2 / 3, 15);
  });

  it('counts a case that ended, or is as old, on the day', () => {
    expect(cohortShare([of(30, 30), of(30, null)], 30)).toBe(0.5);
  });

  it('is zero, not null, when none ended in time', () => {
    expect(cohortShare([of(90, 89)], 30)).toBe(0);
  });

  it('is null when no case is old enough, and when one hides its age', () => {
    expect(cohortShare([of(5, 2)], 30)).toBeNull();
    expect(cohortShare([], 30)).toBeNull();
    expect(cohortShare([of(null, 2), of(90, 2)], 30)).toBeNull();
  });

  it('refuses a negative time and what is not finite', () => {
    expect(() => cohortShare([], -1)).toThrow('cohortShare: within is negative');
    expect(() => cohortShare([of(-1, 2)], 30)).toThrow('cohortShare: observed[0] is negative');
    expect(() => cohortShare([of(1, NaN)], 30)).toThrow('cohortShare: duration[0] is not a finite number');
  });
});
