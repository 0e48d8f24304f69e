import { describe, expect, it } from 'vitest';
import { together } from './together.ts';

const rows = (value: number): number => value;

describe('together', () => {
  it('joins neighbours up to the most, and no others', () => {
    // 2 + 3 = 5; 5 + 9 > 5; 9 is more than 5 by itself; 1 + 1 + 3 = 5; one more row would be too many.
    expect(together([2, 3, 9, 1, 1, 3, 1], rows, 5)).toEqual([[2, 3], [9], [1, 1, 3], [1]]);
  });

  it('leaves alone what is too large, also at the beginning and twice', () => {
    expect(together([6, 7, 0], rows, 5)).toEqual([[6], [7], [0]]);
  });

  it('has no group of nothing', () => {
    expect(together([], rows, 5)).toEqual([]);
  });
});
