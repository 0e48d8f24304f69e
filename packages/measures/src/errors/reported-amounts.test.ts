import { describe, expect, it } from 'vitest';
import { reportedAmounts } from './reported-amounts.ts';

describe('reportedAmounts', () => {
  it('gives the amounts back when all are reported', () => {
    expect(reportedAmounts('f', 'values', [1, 0])).toEqual([1, 0]);
  });

  it('is null when an amount is null', () => {
    expect(reportedAmounts('f', 'values', [null, 1])).toBeNull();
  });

  it('refuses a negative amount by position, even beside a null', () => {
    expect(() => reportedAmounts('f', 'values', [null, 1, -1])).toThrow('f: values[2] is negative');
  });
});
