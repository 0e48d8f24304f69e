import { describe, expect, it } from 'vitest';
import { unctadConcentration } from './unctad-concentration.ts';

describe('unctadConcentration', () => {
  it('is (sqrt(0.1296) - sqrt(1/8)) / (1 - sqrt(1/8)) on the shares of the published HHI 1,296', () => {
    const expected = (0.36 - Math.sqrt(1 / 8)) / (1 - Math.sqrt(1 / 8));
    expect(unctadConcentration([10, 9, 12, 15, 12, 11, 15, 16])).toBeCloseTo(expected, 13);
  });

  it('is 0 among equals and 1 when one has all', () => {
    expect(unctadConcentration([2, 2, 2, 2])).toBe(0);
    expect(unctadConcentration([0, 9, 0])).toBeCloseTo(1, 15);
  });

  it('is null for one value, whose scale has no length', () => {
    expect(unctadConcentration([5])).toBeNull();
  });
});
