import { describe, expect, it } from 'vitest';
import { checkLevelAndRate } from './check-level-and-rate.ts';

const of = (value: number, decimals: number) => ({ value, decimals });

// Import value in T, FY2020 to FY2023: up 15.7, 19.6 and down 0.6 percent.
const series = [of(2.42, 2), of(2.8, 1), of(3.35, 2), of(3.33, 2)];

describe('checkLevelAndRate', () => {
  it('trap 3: finds the level of the year before beside the rate of the year: 3,605 shipments are up 145 percent, not 1,469', () => {
    const shipments = [of(1469, 0), of(3605, 0)];
    expect(checkLevelAndRate({ series: shipments, level: of(1469, 0), rate: of(1.45, 2) })).toEqual({
      fits: false,
      levelIsOf: [0],
      rateIsOf: [1],
    });
    expect(checkLevelAndRate({ series: shipments, level: of(3605, 0), rate: of(1.45, 2) }).fits).toBe(true);
  });

  it('finds the year of a level and of a rate: 3.33 T is down 0.6 percent, and 3.35 T is not', () => {
    expect(checkLevelAndRate({ series, level: of(3.33, 2), rate: of(-0.006, 3) })).toEqual({
      fits: true,
      levelIsOf: [3],
      rateIsOf: [3],
    });
    expect(checkLevelAndRate({ series, level: of(3.35, 2), rate: of(-0.006, 3) })).toEqual({
      fits: false,
      levelIsOf: [2],
      rateIsOf: [3],
    });
  });

  it('allows several years where rounding leaves them open', () => {
    expect(checkLevelAndRate({ series, level: of(3.3, 1), rate: of(0.2, 1) })).toEqual({
      fits: true,
      levelIsOf: [2, 3],
      rateIsOf: [1, 2],
    });
  });

  it('has no place for what is not in the series, and none for the growth of its first year', () => {
    expect(checkLevelAndRate({ series, level: of(9, 0), rate: of(5, 0) })).toEqual({
      fits: false,
      levelIsOf: [],
      rateIsOf: [],
    });
    expect(checkLevelAndRate({ series: [of(0, 0), of(1, 0)], level: of(1, 0), rate: of(1, 0) })).toEqual({
      fits: false,
      levelIsOf: [1],
      rateIsOf: [],
    });
  });
});
