import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranks, type RankOrder, type RankTies } from './ranks.ts';

const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];

describe('ranks', () => {
  // rank(x, ties.method = "average", "min", "max") of R 4.2.
  it.each([
    ['mean', [4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8]],
    ['least', [4, 1, 6, 1, 7, 11, 3, 10, 7, 4, 7]],
    ['greatest', [5, 2, 6, 2, 9, 11, 3, 10, 9, 5, 9]],
    ['dense', [3, 1, 4, 1, 5, 7, 2, 6, 5, 3, 5]],
  ] as const)('gives equal values their %s rank, as R does', (ties, expected) => {
    expect(ranks(values, { order: 'rising', ties })).toEqual(expected);
  });

  it('counts from the greatest when falling', () => {
    expect(ranks([50, 80, 80, 10], { order: 'falling', ties: 'dense' })).toEqual([2, 1, 1, 3]);
  });

  it('is null with a null and nothing over nothing', () => {
    expect(ranks([1, null], { order: 'rising', ties: 'mean' })).toBeNull();
    expect(ranks([], { order: 'rising', ties: 'mean' })).toEqual([]);
  });

  it('has mean ranks that add to n (n + 1) / 2, and to n + 1 with those of the other order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 }), (list) => {
        const up = ranks(list, { order: 'rising', ties: 'mean' }) ?? [];
        const down = ranks(list, { order: 'falling', ties: 'mean' }) ?? [];
        expect(up.reduce((sum, rank) => sum + rank, 0)).toBe((list.length * (list.length + 1)) / 2);
        up.forEach((rank, at) => expect(rank + (down[at] ?? NaN)).toBe(list.length + 1));
      }),
    );
  });

  it('refuses other rules and what is not finite', () => {
    const order = JSON.parse('"sideways"') as RankOrder;
    const ties = JSON.parse('"random"') as RankTies;
    expect(() => ranks([1], { order, ties: 'mean' })).toThrow('ranks: order is not a supported choice');
    expect(() => ranks([1], { order: 'rising', ties })).toThrow('ranks: ties is not a supported choice');
    expect(() => ranks([NaN], { order: 'rising', ties: 'mean' })).toThrow(
      'ranks: values[0] is not a finite number',
    );
  });
});
