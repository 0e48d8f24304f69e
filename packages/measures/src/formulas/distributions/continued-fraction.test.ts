import { describe, expect, it } from 'vitest';
import { continuedFraction } from './continued-fraction.ts';

describe('continuedFraction', () => {
  it('gives the golden ratio, 1 + 1 / (1 + 1 / (1 + ...)) = (1 + sqrt 5) / 2', () => {
    const ones = () => ({ numerator: 1, denominator: 1 });
    expect(continuedFraction(1, ones)).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
  });

  it('gives 4 / pi = 1 + 1 / (3 + 4 / (5 + 9 / (7 + ...))) (Brouncker)', () => {
    const odd = (step: number) => ({ numerator: step ** 2, denominator: 2 * step + 1 });
    expect(continuedFraction(1, odd)).toBeCloseTo(4 / Math.PI, 14);
  });

  it('passes over a first number of zero: 0 + 2 / (1 + 2 / (1 + ...)) = 1', () => {
    expect(continuedFraction(0, () => ({ numerator: 2, denominator: 1 }))).toBeCloseTo(1, 14);
  });
});
