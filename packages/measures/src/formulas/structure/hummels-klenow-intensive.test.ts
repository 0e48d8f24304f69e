import { describe, expect, it } from 'vitest';
import { hummelsKlenowIntensive } from './hummels-klenow-intensive.ts';

describe('hummelsKlenowIntensive', () => {
  it('is the share of the country in the products that it exports: 6 of 60, the other 40 left out', () => {
    expect(
      hummelsKlenowIntensive([
        { country: 6, world: 60 },
        { country: 0, world: 40 },
      ]),
    ).toBe(0.1);
  });

  it('is null when the country exports nothing and with an unreported amount', () => {
    expect(hummelsKlenowIntensive([])).toBeNull();
    expect(hummelsKlenowIntensive([{ country: 0, world: 40 }])).toBeNull();
    expect(hummelsKlenowIntensive([{ country: 1, world: null }])).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => hummelsKlenowIntensive([{ country: -1, world: 1 }])).toThrow(
      'hummelsKlenowIntensive: country[0] is negative',
    );
  });
});
