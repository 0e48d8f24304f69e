import { describe, expect, it } from 'vitest';
import { calibrationGap } from './calibration-gap.ts';

const of = (score: number, found: boolean) => ({ score, found });

describe('calibrationGap', () => {
  it('weights the gaps by cases: (2 * |0.15 - 0| + 2 * |0.7 - 0.5|) / 4 = 0.175', () => {
    const cases = [of(0.8, true), of(0.1, false), of(0.6, false), of(0.2, false)];
    expect(calibrationGap(cases, 2)).toBeCloseTo(0.175, 15);
  });

  it('is zero for a score that says what comes', () => {
    expect(calibrationGap([of(0, false), of(0, false), of(1, true)], 10)).toBe(0);
  });

  it('is null with a null and over no cases', () => {
    expect(calibrationGap([{ score: null, found: true }], 10)).toBeNull();
    expect(calibrationGap([], 10)).toBeNull();
  });

  it('refuses a score that is no probability', () => {
    expect(() => calibrationGap([of(-1, true)], 10)).toThrow('calibrationGap: score is not between 0 and 1');
  });
});
