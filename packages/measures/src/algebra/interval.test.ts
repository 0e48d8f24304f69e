import { describe, expect, it } from 'vitest';
import { isInterval, numbersIn } from './interval.ts';

const interval = { estimate: 0.9, lower: 0.8, upper: 0.95 };

describe('isInterval', () => {
  it('tells an interval from a number and from nothing', () => {
    expect([interval, 0.9, NaN, null].map(isInterval)).toEqual([true, false, false, false]);
  });
});

describe('numbersIn', () => {
  it('is none, one or three: estimate, lower and upper end', () => {
    expect(numbersIn(null)).toEqual([]);
    expect(numbersIn(0.9)).toEqual([0.9]);
    expect(numbersIn(interval)).toEqual([0.9, 0.8, 0.95]);
  });
});
