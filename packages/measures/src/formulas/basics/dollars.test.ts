import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dollars } from './dollars.ts';

describe('dollars', () => {
  it('gives the dollar amount whose decimal form is the cents with a point before the last two digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), (cents) => {
        const text = String(cents).padStart(3, '0');
        expect(dollars(cents)).toBe(Number(`${text.slice(0, -2)}.${text.slice(-2)}`));
      }),
    );
  });

  it('is zero at zero and null at null', () => {
    expect(Object.is(dollars(-0), 0)).toBe(true);
    expect(dollars(null)).toBeNull();
  });

  it.each([0.5, NaN, 2 ** 53])('refuses %s, which is no safe integer', (cents) => {
    expect(() => dollars(cents)).toThrow('dollars: cents is not a safe integer');
  });
});
