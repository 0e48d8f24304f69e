import { expect, it } from 'vitest';
import { countsByBaseDecile } from './counts-by-base-decile.ts';

const scores = (base: readonly number[], current: readonly number[]) =>
  base.map((count, at) => ({ score: (at + 1) / 10, base: count, current: current[at] ?? 0 }));

it('puts ten equal groups of the base into ten bands, whatever is counted now', () => {
  const now = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  const tens = Array.from({ length: 10 }, () => 4);
  expect(countsByBaseDecile(scores(tens, now))).toEqual({ base: tens, current: now });
});

it('keeps equal scores together: half of the base at one score is one band, and the next is the sixth', () => {
  expect(countsByBaseDecile(scores([5, 3, 2], [1, 1, 1]))).toEqual({
    base: [5, 0, 0, 0, 0, 3, 0, 0, 2, 0],
    current: [1, 0, 0, 0, 0, 1, 0, 0, 1, 0],
  });
});

it('puts a new score to the next higher of the base, and one above all to the highest', () => {
  const counted = countsByBaseDecile([
    { score: 0.9, base: 5, current: 1 },
    { score: 0.1, base: 5, current: 0 },
    { score: 0.05, base: 0, current: 10 },
    { score: 0.5, base: 0, current: 100 },
    { score: 0.95, base: 0, current: 1000 },
  ]);
  expect(counted?.current).toEqual([10, 0, 0, 0, 0, 1 + 100 + 1000, 0, 0, 0, 0]);
});

it('does not depend on the order of the scores', () => {
  const given = scores([1, 2, 3, 4, 5], [5, 4, 3, 2, 1]);
  expect(countsByBaseDecile(given.toReversed())).toEqual(countsByBaseDecile(given));
});

it('is null without a base, and where something is not reported', () => {
  expect(countsByBaseDecile([])).toBeNull();
  expect(countsByBaseDecile([{ score: 1, base: 0, current: 1 }])).toBeNull();
  expect(countsByBaseDecile([{ score: null, base: 1, current: 1 }])).toBeNull();
  expect(countsByBaseDecile([{ score: 1, base: null, current: 1 }])).toBeNull();
  expect(countsByBaseDecile([{ score: 1, base: 1, current: null }])).toBeNull();
});

it('refuses counts below zero', () => {
  expect(() => countsByBaseDecile([{ score: 1, base: -1, current: 1 }])).toThrow('base[0] is negative');
});
