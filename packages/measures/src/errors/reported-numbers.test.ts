import { describe, expect, it } from 'vitest';
import { reportedNumbers } from './reported-numbers.ts';

describe('reportedNumbers', () => {
  it('gives the values back when all are reported', () => {
    expect(reportedNumbers('f', 'values', [1, -2, 0])).toEqual([1, -2, 0]);
    expect(reportedNumbers('f', 'values', [])).toEqual([]);
  });

  it('is null when a value is null', () => {
    expect(reportedNumbers('f', 'values', [1, null])).toBeNull();
  });

  it('refuses what is not finite, by position, even beside a null', () => {
    expect(() => reportedNumbers('f', 'values', [null, NaN])).toThrow('f: values[1] is not a finite number');
  });
});
