import { describe, expect, it } from 'vitest';
import { checkLevelInSeries } from './check-level-in-series.ts';

/** Retail value of seizures in millions: October 2023 to January 2024, November 2024, January 2025. */
const others = [302, 196, 178, 186, 164, 291];

describe('checkLevelInSeries', () => {
  it('trap 7: the 2.7 B of April 2023 are a year of months of 164 to 302 M, 14 times the median of 191', () => {
    const check = checkLevelInSeries({ printed: 2700, others });
    expect(check?.fits).toBe(false);
    expect(check?.timesTypical).toBeCloseTo(2700 / 191, 14);
  });

  it('trap 6: 12,332 is no month beside the 1,174 to 1,977 shipments of other months', () => {
    const shipments = [1864, 1174, 1536, 1501, 1514, 1532, 1977];
    expect(checkLevelInSeries({ printed: 12_332, others: shipments, periods: 7 })?.fits).toBe(false);
    expect(checkLevelInSeries({ printed: 1864, others: shipments, periods: 7 })?.fits).toBe(true);
  });

  it('lets a month be large: the 26.6 B duty of May 2025 is 3.5 times the usual and doubtful, 15 B of March is not', () => {
    const duty = [8.3, 6.5, 7.9, 6.9, 6.8, 7.3, 6.2, 6.97, 7.9, 7.6];
    expect(checkLevelInSeries({ printed: 15, others: duty })?.fits).toBe(true);
    expect(checkLevelInSeries({ printed: 26.6, others: duty })?.fits).toBe(false);
  });

  it('draws the line half-way between one and the longer period as a ratio: at 2 of 4', () => {
    expect(checkLevelInSeries({ printed: 20, others: [10], periods: 4 })?.fits).toBe(true);
    expect(checkLevelInSeries({ printed: 20.1, others: [10], periods: 4 })?.fits).toBe(false);
  });

  it('is null without others, when one is not reported and when the usual level is zero', () => {
    expect(checkLevelInSeries({ printed: 1, others: [] })).toBeNull();
    expect(checkLevelInSeries({ printed: 1, others: [1, null] })).toBeNull();
    expect(checkLevelInSeries({ printed: 1, others: [0, 0, 9] })).toBeNull();
  });

  it('refuses negative amounts and a period of one', () => {
    expect(() => checkLevelInSeries({ printed: -1, others })).toThrow(
      'checkLevelInSeries: printed is negative',
    );
    expect(() => checkLevelInSeries({ printed: 1, others: [-1] })).toThrow(
      'checkLevelInSeries: others[0] is negative',
    );
    expect(() => checkLevelInSeries({ printed: 1, others, periods: 1 })).toThrow(
      'checkLevelInSeries: periods is too small',
    );
  });
});
