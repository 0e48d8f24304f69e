import { describe, expect, it } from 'vitest';
import { effectiveNumber } from './effective-number.ts';

describe('effectiveNumber', () => {
  it('is the reciprocal of the published HHI 0.1296', () => {
    expect(effectiveNumber([10, 9, 12, 15, 12, 11, 15, 16])).toBeCloseTo(1 / 0.1296, 12);
  });

  it('is n among n equals, and zeros add nothing', () => {
    expect(effectiveNumber([7, 7, 7, 7])).toBe(4);
    expect(effectiveNumber([7, 7, 0, 7, 7])).toBe(4);
  });
});
