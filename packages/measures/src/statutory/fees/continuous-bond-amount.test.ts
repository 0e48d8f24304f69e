import { describe, expect, it } from 'vitest';
import { continuousBondAmount } from './continuous-bond-amount.ts';

describe('continuousBondAmount', () => {
  // CBP's examples: up to 500,000 gives 50,000; to 600,000 gives 60,000; 1 to 2 million gives 200,000; 4 to 5 million 500,000.
  it.each([
    [0, 50_000],
    [499_999, 50_000],
    [500_000, 50_000],
    [500_001, 60_000],
    [600_000, 60_000],
    [600_001, 70_000],
    [999_999, 100_000],
    [1_000_000, 100_000],
    [1_000_001, 200_000],
    [2_000_000, 200_000],
    [4_000_001, 500_000],
    [5_000_000, 500_000],
  ])('of %d dollars a year is %d dollars', (paid, bond) => {
    expect(continuousBondAmount(100 * paid)).toBe(100 * bond);
  });

  it('rounds a single cent up', () => {
    expect(continuousBondAmount(50_000_001)).toBe(6_000_000);
  });

  it('refuses a sum below zero', () => {
    expect(() => continuousBondAmount(-1)).toThrow(
      'continuousBondAmount: dutiesTaxesAndFeesCents is too small',
    );
  });
});
