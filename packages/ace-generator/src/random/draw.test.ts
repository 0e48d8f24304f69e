import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draw } from './draw.ts';
import { hash } from './hash.ts';
import { exponentOfTwo, powerOfTwo } from './power-of-two.ts';

describe('Draw', () => {
  it('draws the same from the same start', () => {
    const twice = [new Draw(5), new Draw(1).restart(5)].map((draw) => [
      draw.word(),
      draw.word(),
      draw.word(),
    ]);
    expect(twice[0]).toEqual(twice[1]);
  });

  it('spreads evenly: a tenth in each tenth, within five standard deviations', () => {
    const draw = new Draw(hash(1, 2, 3));
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let count = 0; count < 100_000; count += 1) {
      const tenth = draw.below(10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // The standard deviation of a binomial count is sqrt(100,000 * 0.1 * 0.9), 95
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(5 * 95);
  });

  it('draws the first places most often, about evenly by doublings', () => {
    const draw = new Draw(9);
    const ranks = Array.from({ length: 60_000 }, () => draw.rank(1023));
    const upTo = (place: number): number => ranks.filter((rank) => rank < place).length / ranks.length;
    // Zipf's law with exponent 1 over ten doublings: a tenth of the draws to each
    expect(upTo(1)).toBeCloseTo(0.1, 1);
    expect(upTo(31)).toBeCloseTo(0.5, 1);
    expect(Math.max(...ranks)).toBeLessThan(1023);
  });

  it('keeps to its bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (start, bound) => {
        const draw = new Draw(start);
        expect(draw.below(bound)).toBeLessThan(bound);
        expect(draw.rank(bound)).toBeLessThan(bound);
        expect(draw.rank(bound)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('powerOfTwo', () => {
  it('is exact at whole powers, and straight between them', () => {
    expect([-2, 0, 1, 10, 1.5].map(powerOfTwo)).toEqual([0.25, 1, 2, 1024, 3]);
  });

  it('is undone by exponentOfTwo', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e9, noNaN: true }), (number) => {
        expect(powerOfTwo(exponentOfTwo(number))).toBeCloseTo(number, 3);
      }),
    );
  });
});
