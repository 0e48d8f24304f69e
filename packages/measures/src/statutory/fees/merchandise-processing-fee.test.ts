import { describe, expect, it } from 'vitest';
import { entryProcessingFee, lineProcessingFee } from './merchandise-processing-fee.ts';

describe('lineProcessingFee', () => {
  it.each([
    // A broker's message of 2020: 22 dollars, 0.0762 of a dollar, 8 cents.
    [2200, 8],
    // 5,000 x 0.3464 percent = 17.32; 10,000: 34.64; 250,000: 866.00.
    [500_000, 1732],
    [1_000_000, 3464],
    [25_000_000, 86_600],
    [0, 0],
  ])('of %d cents is %d cents', (value, fee) => {
    expect(lineProcessingFee(value)).toBe(fee);
  });

  it('refuses a value below zero', () => {
    expect(() => lineProcessingFee(-1)).toThrow('is too small');
  });
});

describe('entryProcessingFee', () => {
  it.each([
    // Fiscal year 2026, 33.58 at least and 651.50 at most: entries of 5,000, 10,000 and 250,000 dollars.
    [1732, '2025-10-01', 3358],
    [3464, '2025-10-01', 3464],
    [86_600, '2025-10-01', 65_150],
    [3358, '2025-10-01', 3358],
    [65_150, '2025-10-01', 65_150],
    [1, '2025-10-01', 3358],
    // The broker's message of 2020: 169.34 lies between the two.
    [16_934, '2020-08-01', 16_934],
    // The same goods, one day apart: the amounts are those of the date of entry.
    [1732, '2026-09-30', 3358],
    [1732, '2026-10-01', 3458],
  ])('of lines of %d cents entered on %s is %d cents', (lineFeeCents, entryDate, fee) => {
    expect(entryProcessingFee({ lineFeeCents, entryDate })).toBe(fee);
  });

  it('is zero, and not the minimum, when every line is exempt', () => {
    expect(entryProcessingFee({ lineFeeCents: 0, entryDate: '2025-10-01' })).toBe(0);
  });

  it('is null before the table begins', () => {
    expect(entryProcessingFee({ lineFeeCents: 1732, entryDate: '2013-09-30' })).toBeNull();
  });

  it('refuses a sum below zero and what is no date', () => {
    expect(() => entryProcessingFee({ lineFeeCents: -1, entryDate: '2025-10-01' })).toThrow('is too small');
    expect(() => entryProcessingFee({ lineFeeCents: 1, entryDate: '' })).toThrow('is not a calendar date');
  });
});
