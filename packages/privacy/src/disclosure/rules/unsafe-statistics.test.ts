import { describe, expect, it } from 'vitest';
import { contributorRules } from './contributor-rules.ts';
import { arePlausible, areUnsafe } from './unsafe-statistics.ts';

const good = { source: 'ace', party: 'importer', count: 5, total: 100, largest: 30, secondLargest: 20 };
const rules = contributorRules({ minimumContributors: 3, pPercent: 10 });

describe('areUnsafe', () => {
  it('lets a broad cell and an empty one pass', () => {
    expect(areUnsafe(good, rules)).toBe(false);
    const empty = { ...good, count: 0, total: 0, largest: 0, secondLargest: null };
    expect(areUnsafe(empty, rules)).toBe(false);
  });

  it('finds too few contributors and a large one', () => {
    expect(areUnsafe({ ...good, count: 2, total: 50 }, rules)).toBe(true);
    expect(areUnsafe({ ...good, total: 52 }, rules)).toBe(true);
  });

  it('holds for unsafe what rules about more than the two largest would have to judge', () => {
    expect(areUnsafe(good, contributorRules({ dominance: [{ n: 3, k: 99 }] }))).toBe(true);
    expect(areUnsafe(good, contributorRules({ policy: 'passive-request' }))).toBe(true);
  });

  it.each([
    ['a fraction', { total: 100.5 }],
    ['a negative amount', { largest: -30 }],
    ['not a number', { count: Number.NaN }],
    ['more than a number holds exactly', { total: 2 ** 53 }],
    ['parts above the whole', { largest: 90 }],
    ['a second above the first', { secondLargest: 40 }],
    ['many contributors without a second', { secondLargest: null }],
    ['one contributor with a second', { count: 1 }],
    ['no contributor with a total', { count: 0, secondLargest: null, largest: 0 }],
  ])('holds contributors that cannot be for unsafe: %s', (_, change) => {
    expect(arePlausible({ ...good, ...change })).toBe(false);
    expect(areUnsafe({ ...good, ...change }, rules)).toBe(true);
  });
});
