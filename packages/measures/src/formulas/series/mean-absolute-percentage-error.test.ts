import { describe, expect, it } from 'vitest';
import { meanAbsolutePercentageError } from './mean-absolute-percentage-error.ts';

describe('meanAbsolutePercentageError', () => {
  it('is the mean of 10/100 and 10/50', () => {
    const periods = [
      { actual: 100, forecast: 110 },
      { actual: 50, forecast: 40 },
    ];
    expect(meanAbsolutePercentageError(periods)).toBeCloseTo(0.15, 15);
  });

  it('is zero, not null, for forecasts that came true, and positive for a deficit', () => {
    expect(meanAbsolutePercentageError([{ actual: 5, forecast: 5 }])).toBe(0);
    expect(meanAbsolutePercentageError([{ actual: -10, forecast: -5 }])).toBe(0.5);
  });

  it.each([
    [[]],
    [[{ actual: 0, forecast: 1 }]],
    [
      [
        { actual: null, forecast: 1 },
        { actual: 1, forecast: 1 },
      ],
    ],
    [[{ actual: 1, forecast: null }]],
  ])('is null over %j', (periods) => {
    expect(meanAbsolutePercentageError(periods)).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => meanAbsolutePercentageError([{ actual: 1, forecast: NaN }])).toThrow(
      'meanAbsolutePercentageError: forecast is not a finite number',
    );
  });
});
