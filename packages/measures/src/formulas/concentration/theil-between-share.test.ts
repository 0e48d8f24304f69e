import { describe, expect, it } from 'vitest';
import { theilBetweenShare } from './theil-between-share.ts';

describe('theilBetweenShare', () => {
  it('is 1 between groups equal inside and 0 between groups of one mean', () => {
    expect(
      theilBetweenShare([
        [1, 1],
        [3, 3],
      ]),
    ).toBe(1);
    expect(
      theilBetweenShare([
        [1, 3],
        [3, 1],
      ]),
    ).toBe(0);
  });

  it('is ln 2 over ln 4 when one of four, in two groups, has all', () => {
    expect(
      theilBetweenShare([
        [0, 8],
        [0, 0],
      ]),
    ).toBeCloseTo(0.5, 14);
  });

  it('is null without inequality and with an unreported value', () => {
    expect(theilBetweenShare([[2], [2]])).toBeNull();
    expect(theilBetweenShare([[2], [null]])).toBeNull();
  });

  it('refuses a negative value', () => {
    expect(() => theilBetweenShare([[-1]])).toThrow('values[0] is negative');
  });
});
