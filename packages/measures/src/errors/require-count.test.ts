import { describe, expect, it } from 'vitest';
import { requireCount } from './require-count.ts';

describe('requireCount', () => {
  it('lets an integer of at least the least pass', () => {
    expect(() => requireCount('f', 'n', 1, 1)).not.toThrow();
  });

  it.each([1.5, NaN, 2 ** 53])('refuses %s as no safe integer', (value) => {
    expect(() => requireCount('f', 'n', value, 1)).toThrow('f: n is not a safe integer');
  });

  it('refuses an integer below the least', () => {
    expect(() => requireCount('f', 'n', 0, 1)).toThrow('f: n is too small');
  });
});
