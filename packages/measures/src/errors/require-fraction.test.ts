import { describe, expect, it } from 'vitest';
import { requireFraction } from './require-fraction.ts';

describe('requireFraction', () => {
  it('lets 0, 1 and what is between pass', () => {
    expect(() => requireFraction('f', { a: 0, b: 0.5, c: 1 })).not.toThrow();
  });

  it.each([-0.1, 1.1, NaN])('refuses %s and names the parameter', (value) => {
    expect(() => requireFraction('f', { a: 0.5, b: value })).toThrow('f: b is not between 0 and 1');
  });
});
