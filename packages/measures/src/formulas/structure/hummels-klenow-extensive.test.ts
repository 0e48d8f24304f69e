import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hummelsKlenowExtensive } from './hummels-klenow-extensive.ts';
import { hummelsKlenowIntensive } from './hummels-klenow-intensive.ts';

describe('hummelsKlenowExtensive', () => {
  it('weighs each exported product by the world, whatever the country sells of it: 60 of 100', () => {
    expect(
      hummelsKlenowExtensive([
        { country: 1, world: 60 },
        { country: 0, world: 40 },
      ]),
    ).toBe(0.6);
    expect(
      hummelsKlenowExtensive([
        { country: 50, world: 60 },
        { country: 0, world: 40 },
      ]),
    ).toBe(0.6);
  });

  it('is 1 when the country exports all products and 0 when it exports none', () => {
    expect(
      hummelsKlenowExtensive([
        { country: 1, world: 60 },
        { country: 1, world: 40 },
      ]),
    ).toBe(1);
    expect(hummelsKlenowExtensive([{ country: 0, world: 60 }])).toBe(0);
  });

  it('is null without world exports and with an unreported amount', () => {
    expect(hummelsKlenowExtensive([])).toBeNull();
    expect(hummelsKlenowExtensive([{ country: 1, world: 0 }])).toBeNull();
    expect(hummelsKlenowExtensive([{ country: null, world: 1 }])).toBeNull();
  });

  it('refuses a negative amount', () => {
    expect(() => hummelsKlenowExtensive([{ country: 1, world: -1 }])).toThrow(
      'hummelsKlenowExtensive: world[0] is negative',
    );
  });

  it('times the intensive margin is the share of the country in world exports', () => {
    const product = fc.record({
      country: fc.integer({ min: 0, max: 1e6 }),
      world: fc.integer({ min: 1e6, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 12 }), (products) => {
        fc.pre(products.some((each) => each.country > 0));
        const country = products.reduce((sum, each) => sum + each.country, 0);
        const world = products.reduce((sum, each) => sum + each.world, 0);
        const margins = (hummelsKlenowExtensive(products) ?? NaN) * (hummelsKlenowIntensive(products) ?? NaN);
        expect(margins / (country / world)).toBeCloseTo(1, 12);
      }),
    );
  });
});
