import { describe, expect, it } from 'vitest';
import { bisect } from './bisect.ts';

describe('bisect', () => {
  it('finds the square root of two to the last bit', () => {
    const root = bisect((x) => x * x >= 2, { low: 0, high: 2 });
    expect(Math.abs(root - Math.SQRT2)).toBeLessThanOrEqual(Number.EPSILON);
  });

  it('finds numbers near the least double, and the upper end where nothing below it holds', () => {
    expect(bisect((x) => x >= 1e-300, { low: 0, high: 1 })).toBe(1e-300);
    expect(bisect(() => false, { low: 0, high: 1 })).toBe(1);
  });
});
