import { describe, expect, it } from 'vitest';
import { winsorised } from './winsorised.ts';

describe('winsorised', () => {
  it('draws both tails in to their quantiles: 2 and 4 of 1, 2, 3, 4, 100 with a quarter each', () => {
    expect(winsorised([100, 1, 2, 3, 4], { lower: 0.25, upper: 0.25 })).toEqual([4, 2, 2, 3, 4]);
  });

  it('leaves everything with no tails, and the median alone with two halves', () => {
    expect(winsorised([5, 1, 9], { lower: 0, upper: 0 })).toEqual([5, 1, 9]);
    expect(winsorised([5, 1, 9], { lower: 0.5, upper: 0.5 })).toEqual([5, 5, 5]);
  });

  it('is null with a null, and nothing over nothing', () => {
    expect(winsorised([1, null], { lower: 0, upper: 0 })).toBeNull();
    expect(winsorised([], { lower: 0, upper: 0 })).toEqual([]);
  });

  it('refuses tails that are no shares or overlap, and a value that is not finite', () => {
    expect(() => winsorised([1], { lower: -1, upper: 0 })).toThrow(
      'winsorised: lower is not between 0 and 1',
    );
    expect(() => winsorised([1], { lower: 0.6, upper: 0.6 })).toThrow(
      'winsorised: lower + upper is not between 0 and 1',
    );
    expect(() => winsorised([NaN], { lower: 0, upper: 0 })).toThrow(
      'winsorised: values[0] is not a finite number',
    );
  });
});
