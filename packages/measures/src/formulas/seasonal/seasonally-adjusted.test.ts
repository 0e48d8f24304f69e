import { describe, expect, it } from 'vitest';
import { airPassengers } from '../series/fixtures/air-passengers.ts';
import { classicalDecomposition } from './classical-decomposition.ts';
import { seasonallyAdjusted } from './seasonally-adjusted.ts';

describe('seasonallyAdjusted', () => {
  it('is the value over the factor that R prints: 112 / 0.9102304 for the first month of AirPassengers', () => {
    const parts = classicalDecomposition(airPassengers, { season: 12, model: 'multiplicative' });
    const adjusted = seasonallyAdjusted(airPassengers, parts?.seasonal ?? null, 'multiplicative');
    expect(adjusted?.[0]).toBeCloseTo(112 / 0.9102304, 5);
    expect(adjusted).toHaveLength(144);
  });

  it('takes an additive season away', () => {
    expect(seasonallyAdjusted([5, 0, null], [2, -1, 3], 'additive')).toEqual([3, 1, null]);
  });

  it('is null without a season, and where a multiplicative season is zero', () => {
    expect(seasonallyAdjusted([5], null, 'additive')).toBeNull();
    expect(seasonallyAdjusted([5, 5], [0, 2], 'multiplicative')).toEqual([null, 2.5]);
  });

  it('refuses a season of another length, and what is not finite', () => {
    expect(() => seasonallyAdjusted([5], [], 'additive')).toThrow(
      'seasonallyAdjusted: seasonal.length is too small',
    );
    expect(() => seasonallyAdjusted([5], [1, 2], 'additive')).toThrow(
      'seasonallyAdjusted: seasonal.length is too large',
    );
    expect(() => seasonallyAdjusted([NaN], [1], 'additive')).toThrow(
      'seasonallyAdjusted: values[0] is not a finite number',
    );
    expect(() => seasonallyAdjusted([1], [NaN], 'additive')).toThrow(
      'seasonallyAdjusted: seasonal[0] is not a finite number',
    );
  });
});
