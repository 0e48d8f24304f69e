import { describe, expect, it } from 'vitest';
import { weightCalibrationRatio } from './weight-calibration-ratio.ts';

describe('weightCalibrationRatio', () => {
  it("is one for the weights of R's fpc: 5 * 3 + 3 * 4 = 15 + 12", () => {
    expect(weightCalibrationRatio({ weights: [3, 3, 3, 3, 3, 4, 4, 4], populations: [15, 12] })).toBe(1);
  });

  it('is zero without weights, and null without populations or with a null', () => {
    expect(weightCalibrationRatio({ weights: [], populations: [5] })).toBe(0);
    expect(weightCalibrationRatio({ weights: [1], populations: [] })).toBeNull();
    expect(weightCalibrationRatio({ weights: [null], populations: [5] })).toBeNull();
    expect(weightCalibrationRatio({ weights: [1], populations: [null] })).toBeNull();
  });

  it('refuses a negative weight', () => {
    expect(() => weightCalibrationRatio({ weights: [1, -1], populations: [5] })).toThrow(
      'weightCalibrationRatio: weights[1] is negative',
    );
  });
});
