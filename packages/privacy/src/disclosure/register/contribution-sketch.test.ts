import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedContributors, contributionSketch } from './contribution-sketch.ts';

const holders = (amounts: readonly number[]) =>
  amounts.map((amount, at) => ({ holder: `holder ${at}`, amount }));

describe('contributionSketch', () => {
  it('tells of no change where there is none, in whatever order contributors come', () => {
    const before = contributionSketch([holders([1, 2, 3])]);
    const after = contributionSketch([holders([1, 2, 3]).toReversed()]);
    expect(changedContributors(before, after)).toBe(0);
  });

  it('counts who changed, came or left', () => {
    const before = contributionSketch([holders([1, 2, 3])]);
    expect(changedContributors(before, contributionSketch([holders([1, 2, 4])]))).toBe(1);
    expect(changedContributors(before, contributionSketch([holders([1, 2])]))).toBe(1);
    expect(changedContributors(before, contributionSketch([holders([1, 2, 3, 4])]))).toBe(1);
  });

  it('goes by the role in which fewest changed', () => {
    const roles = (a: number, b: number) => [holders([a, b, 1, 1]), [{ holder: 'broker', amount: a + b }]];
    expect(changedContributors(contributionSketch(roles(1, 1)), contributionSketch(roles(2, 2)))).toBe(1);
  });

  test.prop([
    fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 40 }),
    fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 40 }),
  ])('R-52 never tells of more changes than there are', (before, after) => {
    const length = Math.max(before.length, after.length);
    const changed = Array.from({ length }, (_, at) => before[at] !== after[at]).filter(Boolean).length;
    const told = changedContributors(
      contributionSketch([holders(before)]),
      contributionSketch([holders(after)]),
    );
    expect(told).toBeLessThanOrEqual(changed);
    expect(told === 0).toBe(changed === 0);
  });

  it('counts sketches of other roles as changed, by one', () => {
    const one = contributionSketch([holders([1])]);
    expect(changedContributors(one, contributionSketch([holders([1]), holders([1])]))).toBe(1);
  });
});
