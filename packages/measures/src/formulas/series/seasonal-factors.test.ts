import { describe, expect, it } from 'vitest';
import { airPassengers } from './fixtures/air-passengers.ts';
import { seasonalFactors } from './seasonal-factors.ts';

describe('seasonalFactors', () => {
  it("gives the figure that R's decompose(AirPassengers, 'multiplicative') prints", () => {
    const printed = [
      0.9102304, 0.8836253, 1.0073663, 0.975906, 0.981378, 1.1127758, 1.2265555, 1.219911, 1.0604919,
      0.9217572, 0.8011781, 0.8988244,
    ];
    const factors = seasonalFactors(airPassengers, 12) ?? [];
    expect(factors).toHaveLength(12);
    factors.forEach((factor, at) => expect(factor).toBeCloseTo(printed[at] ?? NaN, 7));
  });

  it('finds the factors that made a series: a trend of 100 with quarters 0.8, 1.1, 0.9, 1.2', () => {
    const made = [0.8, 1.1, 0.9, 1.2];
    const values = Array.from({ length: 12 }, (_value, at) => 100 * (made[at % 4] ?? NaN));
    seasonalFactors(values, 4)?.forEach((factor, at) => expect(factor).toBeCloseTo(made[at] ?? NaN, 13));
  });

  it('averages 1', () => {
    const factors = seasonalFactors(airPassengers, 12) ?? [];
    expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 12);
  });

  it('does without a month that is not reported, and is null when a place is never seen', () => {
    const holed = airPassengers.map((value, at) => (at === 100 ? null : value));
    expect(seasonalFactors(holed, 12)?.[0]).toBeCloseTo(0.91, 2);
    expect(seasonalFactors(airPassengers.slice(0, 20), 12)).toBeNull();
    expect(seasonalFactors([0, 0, 0, 0, 0, 0], 2)).toBeNull();
  });

  it('refuses a negative value and a season of one', () => {
    expect(() => seasonalFactors([-1], 2)).toThrow('seasonalFactors: values[0] is negative');
    expect(() => seasonalFactors([1], 1)).toThrow('seasonalFactors: season is too small');
  });
});
