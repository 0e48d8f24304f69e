import { describe, expect, it } from 'vitest';
import { movingAverage } from './moving-average.ts';

describe('movingAverage', () => {
  it('is the mean of each window of three: (1+2+6)/3 and (2+6+4)/3', () => {
    expect(movingAverage([1, 2, 6, 4], 3)).toEqual([null, null, 3, 4]);
  });

  it('is the series itself for a window of one', () => {
    expect(movingAverage([1, null, 0], 1)).toEqual([1, null, 0]);
  });

  it('is null for as long as a null is in the window', () => {
    expect(movingAverage([null, 2, 4, 6], 2)).toEqual([null, null, 3, 5]);
  });

  it('refuses a window of no months and a value that is not finite', () => {
    expect(() => movingAverage([1], 0)).toThrow('movingAverage: n is too small');
    expect(() => movingAverage([NaN], 1)).toThrow('movingAverage: values[0] is not a finite number');
  });
});
