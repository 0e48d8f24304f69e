import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.ts';

const figures = fc.array(fc.nat({ max: 1e11 }), { minLength: 1, maxLength: 50 });
const fraction = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1000, max: 1e8 }));
const sum = (values: Iterable<number>): number => [...values].reduce((total, each) => total + each, 0);

describe('apportion', () => {
  it('gives the missing units to the largest remainders', () => {
    // 41.0, 20.5, 8.5 and 30.0 of 100: two halves tie, and the earlier figure takes the unit that is missing
    expect([...apportion(Float64Array.of(410, 205, 85, 300), [1, 10])]).toEqual([41, 21, 8, 30]);
  });

  it('is the figures themselves for the whole', () => {
    expect([...apportion(Float64Array.of(3, 0, 7), [5, 5])]).toEqual([3, 0, 7]);
  });

  it('keeps to limits and gives the rest to others', () => {
    expect([...apportion(Float64Array.of(19, 11, 10), [1, 10], Float64Array.of(1, 2, 3))]).toEqual([1, 2, 1]);
  });

  it('adds up to the rounded fraction of the total, each within one unit of its own', () => {
    fc.assert(
      fc.property(figures, fraction, (values, part) => {
        const shares = apportion(Float64Array.from(values), part);
        const exact = (2n * BigInt(sum(values)) * BigInt(part[0]) + BigInt(part[1])) / (2n * BigInt(part[1]));
        expect(sum(shares)).toBe(Number(exact));
        shares.forEach((share, index) => {
          expect(Math.abs(share - ((values[index] ?? 0) * part[0]) / part[1])).toBeLessThan(1.0001);
        });
      }),
    );
  });
});
