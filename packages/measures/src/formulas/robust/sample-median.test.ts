import { describe, expect, it } from 'vitest';
import { sampleMedian } from './sample-median.ts';

describe('sampleMedian', () => {
  it('is 6.28 for 6.25, 6.27, 6.28, 6.34 and 63.1, as published (Rousseeuw and Hubert 2011); the mean is 21.65', () => {
    expect(sampleMedian([6.25, 63.1, 6.27, 6.34, 6.28])).toBe(6.28);
  });

  it('is the mean of the two middle values of an even count', () => {
    expect(sampleMedian([10, 1, 2, 4])).toBe(3);
  });

  it('is null with a null and over nothing', () => {
    expect(sampleMedian([1, null])).toBeNull();
    expect(sampleMedian([])).toBeNull();
  });

  it('refuses a value that is not finite', () => {
    expect(() => sampleMedian([NaN])).toThrow('sampleMedian: values[0] is not a finite number');
  });
});
