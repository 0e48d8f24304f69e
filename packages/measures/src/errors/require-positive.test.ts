import { describe, expect, it } from 'vitest';
import { requirePositive } from './require-positive.ts';

describe('requirePositive', () => {
  it('lets positive numbers and null pass', () => {
    expect(() => requirePositive('f', { a: 0.1, b: null })).not.toThrow();
  });

  it.each([0, -1])('refuses %s and names the parameter', (value) => {
    expect(() => requirePositive('f', { a: value })).toThrow('f: a is not positive');
  });

  it('refuses what is not finite', () => {
    expect(() => requirePositive('f', { a: Infinity })).toThrow('f: a is not a finite number');
  });
});
