import { describe, expect, it } from 'vitest';
import { requireShape } from './require-shape.ts';

describe('requireShape', () => {
  it('lets shapes from 1e-10 to 1e15 pass', () => {
    expect(() => requireShape('f', { alpha: 1e-10, beta: 1e15 })).not.toThrow();
  });

  it.each([
    [0, 'is not positive'],
    [NaN, 'is not a finite number'],
    [1e-11, 'is too small'],
    [1e16, 'is too large'],
  ])('refuses %s', (beta, complaint) => {
    expect(() => requireShape('f', { alpha: 1, beta })).toThrow(`f: beta ${complaint}`);
  });
});
