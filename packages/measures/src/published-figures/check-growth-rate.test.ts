import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGrowthRate } from './check-growth-rate.ts';

const of = (value: number, decimals: number) => ({ value, decimals });
/** Levels in billions with one decimal, the rate in whole percent. */
const duty = (previous: number, current: number, percent: number) =>
  checkGrowthRate({
    previous: of(previous, 1),
    current: of(current, 1),
    printed: of(percent / 100, 2),
  })?.fits;

describe('checkGrowthRate', () => {
  it('trap 1: finds a decrease of seizures printed ten times too large, 50 percent from 24,361 to 23,140 (-5.0)', () => {
    const levels = { previous: of(24_361, 0), current: of(23_140, 0) };
    const check = checkGrowthRate({ ...levels, printed: of(-0.5, 2) });
    expect(check?.fits).toBe(false);
    expect(check?.times).toBeCloseTo(10, 0);
    expect(checkGrowthRate({ ...levels, printed: of(-0.05, 2) })?.fits).toBe(true);
  });

  it('trap 2: the duty of FY2018 is up 23 percent in no pair of sources, that of FY2019 73 percent in one', () => {
    expect(duty(34.6, 41.6, 23)).toBe(false);
    expect(duty(34.8, 40.6, 23)).toBe(false);
    expect(duty(34.6, 41.6, 20)).toBe(true);
    expect(duty(34.8, 40.6, 17)).toBe(true);
    expect(duty(41.6, 71.9, 73)).toBe(true);
    expect(duty(40.6, 71.9, 73)).toBe(false);
  });

  it('trap 4: aluminum duty of 480 from 736 M down 34.5 percent fits when 480 is rounded to tens, and else not', () => {
    const figures = { previous: of(736, 0), printed: of(-0.345, 3) };
    expect(checkGrowthRate({ ...figures, current: of(480, -1) })?.fits).toBe(true);
    expect(checkGrowthRate({ ...figures, current: of(480, 0) })?.fits).toBe(false);
  });

  it.each([
    [2.6, 1.6, 1, -0.38, 2],
    [49, 38, 0, -0.22, 2],
    [314, 187, 0, -0.4, 2],
    [466, 785, 0, 0.68, 2],
    [14_841, 19_959, 0, 0.34, 2],
  ])(
    'finds the growth that CBP prints in its levels: from %s to %s with %s decimals is %s',
    (previous, current, decimals, rate, digits) => {
      const levels = { previous: of(previous, decimals), current: of(current, decimals) };
      expect(checkGrowthRate({ ...levels, printed: of(rate, digits) })?.fits).toBe(true);
    },
  );

  it('has the range of growth of the levels: 9.5 to 10.5 after 1.5 to 2.5 is 7 / 2.5 to 9 / 1.5', () => {
    const check = checkGrowthRate({ previous: of(2, 0), current: of(10, 0), printed: of(4, 0) });
    expect(check?.computed.least).toBeCloseTo(7 / 2.5, 14);
    expect(check?.computed.most).toBeCloseTo(9 / 1.5, 14);
    const balance = checkGrowthRate({ previous: of(2, 0), current: of(-10, 0), printed: of(-6, 0) });
    expect(balance?.computed.least).toBeCloseTo(-12 / 1.5, 14);
    expect(balance?.computed.most).toBeCloseTo(-12 / 2.5, 14);
  });

  it('is null when the level before may be zero', () => {
    expect(checkGrowthRate({ previous: of(0, 0), current: of(1, 0), printed: of(1, 0) })).toBeNull();
    expect(checkGrowthRate({ previous: of(5, -1), current: of(1, 0), printed: of(1, 0) })).toBeNull();
  });

  it('never refuses a rate that was computed before its levels were rounded', () => {
    const level = fc.double({ min: 10, max: 1e6, noNaN: true });
    const decimals = fc.integer({ min: 0, max: 3 });
    const printed = (value: number, places: number) => of(Number(value.toFixed(places)), places);
    fc.assert(
      fc.property(level, level, decimals, decimals, (previous, current, places, ratePlaces) => {
        const check = checkGrowthRate({
          previous: printed(previous, places),
          current: printed(current, places),
          printed: printed((current - previous) / previous, ratePlaces),
        });
        expect(check?.fits).toBe(true);
      }),
    );
  });
});
