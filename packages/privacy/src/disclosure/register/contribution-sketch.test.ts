import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedContributors, contributionSketches } from './contribution-sketch.ts';

const names = Array.from({ length: 40 }, (_, at) => `holder ${at}`);
const sketch = contributionSketches(names);

const holders = (amounts: readonly number[]) => new Map(amounts.entries());

describe('contributionSketches', () => {
  it('tells of no change where there is none, in whatever order contributors come', () => {
    const before = sketch([holders([1, 2, 3])]);
    const after = sketch([new Map([...holders([1, 2, 3])].toReversed())]);
    expect(changedContributors(before, after)).toBe(0);
  });

  it('knows holders by their names, whatever their numbers', () => {
    const [before, after] = [contributionSketches(['a', 'b']), contributionSketches(['c', 'b', 'a'])];
    const told = [
      before([holders([1, 2])]),
      after([
        new Map([
          [2, 1],
          [1, 2],
        ]),
      ]),
    ] as const;
    expect(changedContributors(...told)).toBe(0);
  });

  it('counts who changed, came or left', () => {
    const before = sketch([holders([1, 2, 3])]);
    expect(changedContributors(before, sketch([holders([1, 2, 4])]))).toBe(1);
    expect(changedContributors(before, sketch([holders([1, 2])]))).toBe(1);
    expect(changedContributors(before, sketch([holders([1, 2, 3, 4])]))).toBe(1);
  });

  it('goes by the role in which fewest changed', () => {
    const roles = (a: number, b: number) => [holders([a, b, 1, 1]), holders([a + b])];
    expect(changedContributors(sketch(roles(1, 1)), sketch(roles(2, 2)))).toBe(1);
  });

  test.prop([
    fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 40 }),
    fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 40 }),
  ])('R-52 never tells of more changes than there are', (before, after) => {
    const length = Math.max(before.length, after.length);
    const changed = Array.from({ length }, (_, at) => before[at] !== after[at]).filter(Boolean).length;
    const told = changedContributors(sketch([holders(before)]), sketch([holders(after)]));
    expect(told).toBeLessThanOrEqual(changed);
    expect(told === 0).toBe(changed === 0);
  });

  it('counts sketches of other roles as changed, by one', () => {
    const one = sketch([holders([1])]);
    expect(changedContributors(one, sketch([holders([1]), holders([1])]))).toBe(1);
  });
});
