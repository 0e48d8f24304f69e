import { describe, expect, it } from 'vitest';
import { finiteOrNull } from './finite-or-null.ts';

describe('finiteOrNull', () => {
  it.each([NaN, Infinity, -Infinity])('is null for %s', (value) => {
    expect(finiteOrNull(value)).toBeNull();
  });

  it('gives every other number back, minus zero as zero', () => {
    expect(finiteOrNull(-1.5)).toBe(-1.5);
    expect(Object.is(finiteOrNull(-0), 0)).toBe(true);
  });
});
