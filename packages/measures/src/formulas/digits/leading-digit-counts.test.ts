import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BenfordDigits } from './benford-digits.ts';
import { fibonacciByFirst } from './fixtures/corporate-payments.ts';
import { leadingDigitCounts } from './leading-digit-counts.ts';

/** The place and the count of the one group that is not empty. */
const only = (amount: number, digits: BenfordDigits) =>
  leadingDigitCounts([amount], digits)?.flatMap((count, at) => (count > 0 ? [[at, count]] : []));

describe('leadingDigitCounts', () => {
  it('counts the first 500 Fibonacci numbers as published: 151 begin with 1, 22 with 9', () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 500) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0));
    expect(leadingDigitCounts(fibonacci, 'first')).toEqual(fibonacciByFirst);
  });

  it('reads decimals, where logarithms and products of them err: 0.3, 1000, 0.0029, 1.1e21, 2.3', () => {
    expect(only(0.3, 'first')).toEqual([[2, 1]]);
    expect(only(1000, 'first')).toEqual([[0, 1]]);
    expect(only(0.0029, 'first-two')).toEqual([[19, 1]]);
    expect(only(1.1e21, 'first-two')).toEqual([[1, 1]]);
    expect(only(2.3, 'first-two')).toEqual([[13, 1]]);
  });

  it('takes a second digit of 0 for one that is not there, and the second of two', () => {
    expect(only(7, 'second')).toEqual([[0, 1]]);
    expect(only(7, 'first-two')).toEqual([[60, 1]]);
    expect(only(479, 'second')).toEqual([[7, 1]]);
  });

  it('passes over zeros, is zero over nothing, and null with a null', () => {
    expect(leadingDigitCounts([0, 0], 'first')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(leadingDigitCounts([], 'second')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(leadingDigitCounts([null], 'first')).toBeNull();
  });

  it('does not change when the amounts are moved by a power of ten', () => {
    const cents = fc.array(fc.integer({ min: 1, max: 1e9 }), { maxLength: 20 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const dollars = amounts.map((amount) => amount / 100);
        for (const digits of ['first', 'second', 'first-two'] as const) {
          expect(leadingDigitCounts(dollars, digits)).toEqual(leadingDigitCounts(amounts, digits));
        }
      }),
    );
  });

  it('refuses a negative amount and other digits', () => {
    expect(() => leadingDigitCounts([1, -1], 'first')).toThrow('leadingDigitCounts: amounts[1] is negative');
    const third = JSON.parse('"third"') as BenfordDigits;
    expect(() => leadingDigitCounts([1], third)).toThrow(
      'leadingDigitCounts: digits is not a supported choice',
    );
  });
});
