import { describe, expect, it } from 'vitest';
import { studentTTail } from './student-t-tail.ts';

describe('studentTTail', () => {
  it('is that of the Cauchy distribution for one degree of freedom: 1/2 - atan(t) / pi', () => {
    expect(studentTTail(0.5, 1)).toBeCloseTo(1 / 2 - Math.atan(0.5) / Math.PI, 15);
  });

  it('is a half at a distance of zero, and zero beyond a double', () => {
    expect(studentTTail(0, 7)).toBe(0.5);
    expect(studentTTail(1e300, 7)).toBe(0);
  });
});
