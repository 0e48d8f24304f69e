import { describe, expect, it } from 'vitest';
import { percentagePointChange } from './percentage-point-change.ts';

describe('percentagePointChange', () => {
  it('gives the points between the published compliance rates 99.38 (FY2017) and 98.72 (FY2018): -0.66', () => {
    expect(percentagePointChange({ previous: 0.9938, current: 0.9872 })).toBeCloseTo(-0.66, 10);
  });

  it('is null when a rate is null', () => {
    expect(percentagePointChange({ previous: null, current: 1 })).toBeNull();
    expect(percentagePointChange({ previous: 1, current: null })).toBeNull();
  });

  it('refuses what is not finite', () => {
    expect(() => percentagePointChange({ previous: 0, current: NaN })).toThrow(
      'percentagePointChange: current is not a finite number',
    );
  });
});
