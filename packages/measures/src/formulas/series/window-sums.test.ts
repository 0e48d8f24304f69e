import { describe, expect, it } from 'vitest';
import { windowSums } from './window-sums.ts';

describe('windowSums', () => {
  it('adds each full window, at the place of its last value', () => {
    expect(windowSums([1, 2, null, 4, 5], 2)).toEqual([null, 3, null, null, 9]);
  });
});
