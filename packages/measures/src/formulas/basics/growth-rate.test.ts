import { describe, expect, it } from 'vitest';
import { growthRate } from './growth-rate.ts';

describe('growthRate', () => {
  it.each([
    [41.6, 71.9, 72.8, 1],
    [71.9, 74.4, 3.48, 2],
    [74.4, 85.5, 14.92, 2],
    [49, 38, -22.45, 2],
    [314, 187, -40.45, 2],
    [466, 785, 68.45, 2],
    [14_841, 19_959, 34.49, 2],
  ])(
    'gives the growth that CBP totals print: from %s to %s is %s percent',
    (previous, current, percent, digits) => {
      expect(100 * (growthRate({ previous, current }) ?? NaN)).toBeCloseTo(percent, digits);
    },
  );

  it('trap 2: shows that the FY2018 duty of either source does not grow by the printed 23 percent', () => {
    expect(growthRate({ previous: 34.6, current: 41.6 })).toBeCloseTo(0.202, 3);
    expect(growthRate({ previous: 34.8, current: 40.6 })).toBeCloseTo(0.167, 3);
  });

  it('trap 4: gives -34.78 percent for aluminum duty from 736 to 480, where -34.5 was printed from unrounded levels', () => {
    expect(growthRate({ previous: 736, current: 480 })).toBeCloseTo(-0.3478, 4);
  });

  it('trap 1: from 24,361 seizures in FY2013 to 23,140 is -5.0 percent, a tenth of what such a fall may be printed as', () => {
    expect(growthRate({ previous: 24_361, current: 23_140 })).toBeCloseTo(-1221 / 24_361, 15);
    expect(growthRate({ previous: 24_361, current: 23_140 })).toBeCloseTo(-0.0501, 4);
  });

  it('trap 3: 3,605 shipments of FY2022 are up 145 percent; 1,469, printed beside that rate, is the year before', () => {
    expect(growthRate({ previous: 1469, current: 3605 })).toBeCloseTo(1.454, 3);
  });

  it('is zero without change and -1 when all is gone', () => {
    expect(growthRate({ previous: 3, current: 3 })).toBe(0);
    expect(growthRate({ previous: 3, current: 0 })).toBe(-1);
  });

  it.each([
    { previous: 0, current: 1 },
    { previous: -55.2, current: -54 },
    { previous: null, current: 1 },
    { previous: 1, current: null },
  ])('is null from $previous to $current', (periods) => {
    expect(growthRate(periods)).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => growthRate({ previous: NaN, current: 1 })).toThrow(
      'growthRate: previous is not a finite number',
    );
  });
});
