import { describe, expect, it } from 'vitest';
import { robustnessWeights } from './robustness-weights.ts';

describe('robustnessWeights', () => {
  it('is (1 - (r / 6 median)^2)^2: for a median of 1, 1 - 1/36 squared at 1 and nothing at 6', () => {
    const [near, mirrored, middle, outlier, none] = robustnessWeights([1, -1, 1, 6, 0]);
    expect(near).toBeCloseTo((1 - 1 / 36) ** 2, 14);
    expect(mirrored).toBe(near);
    expect(middle).toBe(near);
    expect([outlier, none]).toEqual([0, 1]);
  });

  it('is 1 for residuals of zero', () => {
    expect(robustnessWeights([0, 0])).toEqual([1, 1]);
  });
});
