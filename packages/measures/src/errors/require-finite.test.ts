import { describe, expect, it } from 'vitest';
import { requireFinite } from './require-finite.ts';

describe('requireFinite', () => {
  it('lets finite numbers of either sign and null pass', () => {
    expect(() => requireFinite('f', { a: -1.5, b: 0, c: null })).not.toThrow();
  });

  it.each([NaN, Infinity, -Infinity])('refuses %s and names the parameter', (value) => {
    expect(() => requireFinite('f', { a: 1, b: value })).toThrow('f: b is not a finite number');
  });
});
