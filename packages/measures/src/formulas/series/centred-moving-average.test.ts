import { describe, expect, it } from 'vitest';
import { centredMovingAverage } from './centred-moving-average.ts';

describe('centredMovingAverage', () => {
  it('gives the outermost values half weight for an even season: (0.5*2 + 4 + 6 + 8 + 0.5*20) / 4', () => {
    expect(centredMovingAverage([2, 4, 6, 8, 20], 4)).toEqual([null, null, 7.25, null, null]);
  });

  it('is the plain mean around a period for an odd season', () => {
    expect(centredMovingAverage([1, 2, 6, 4], 3)).toEqual([null, 3, 4, null]);
  });

  it('is null around a null', () => {
    expect(centredMovingAverage([1, null, 3, 4, 5, 6, 7], 3)).toEqual([null, null, null, 4, 5, 6, null]);
  });

  it('refuses a season of one', () => {
    expect(() => centredMovingAverage([1], 1)).toThrow('centredMovingAverage: season is too small');
  });

  it('refuses a value that is not finite', () => {
    expect(() => centredMovingAverage([Infinity], 2)).toThrow(
      'centredMovingAverage: values[0] is not a finite number',
    );
  });
});
