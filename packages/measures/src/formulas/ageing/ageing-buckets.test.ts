import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageingBuckets } from './ageing-buckets.ts';

const of = (balance: number | null, age: number | null) => ({ balance, age });

describe('ageingBuckets', () => {
  it('adds balances by age, an edge to the bucket that ends there: up to 30, 31 to 60, over 60', () => {
    const items = [of(100, 0), of(10, 30), of(20, 30.5), of(5, 60), of(1, 61), of(2, 999), of(4, -3)];
    expect(ageingBuckets(items, [30, 60])).toEqual([114, 25, 3]);
  });

  it('is one bucket without edges, and zeros over no items', () => {
    expect(ageingBuckets([of(1, 5), of(2, 500)], [])).toEqual([3]);
    expect(ageingBuckets([], [30, 60])).toEqual([0, 0, 0]);
  });

  it('is null when a balance or an age is null', () => {
    expect(ageingBuckets([of(null, 1)], [30])).toBeNull();
    expect(ageingBuckets([of(1, null)], [30])).toBeNull();
  });

  it('leaves no balance out: the buckets add to all', () => {
    const items = fc.array(
      fc.record({ balance: fc.integer({ min: 0, max: 1e9 }), age: fc.integer({ min: -50, max: 500 }) }),
    );
    fc.assert(
      fc.property(items, (list) => {
        const total = list.reduce((sum, { balance }) => sum + balance, 0);
        const buckets = ageingBuckets(list, [0, 30, 90, 365]) ?? [];
        expect(buckets.reduce((sum, bucket) => sum + bucket, 0)).toBe(total);
      }),
    );
  });

  it('refuses edges that do not rise, a negative balance and an age that is not finite', () => {
    expect(() => ageingBuckets([], [30, 30])).toThrow('ageingBuckets: edges[1] is too small');
    expect(() => ageingBuckets([], [NaN])).toThrow('ageingBuckets: edges[0] is not a finite number');
    expect(() => ageingBuckets([of(-1, 1)], [30])).toThrow('ageingBuckets: balance[0] is negative');
    expect(() => ageingBuckets([of(1, NaN)], [30])).toThrow('ageingBuckets: age[0] is not a finite number');
  });
});
