import { describe, expect, it } from 'vitest';
import { benfordMad } from './benford-mad.ts';
import { fibonacciByFirst, paymentsByFirst, paymentsByFirstTwo } from './fixtures/corporate-payments.ts';

describe('benfordMad', () => {
  it("is 0.01464 for the first and 0.00243 for the first two digits of Nigrini's corporate payments, as published", () => {
    expect(benfordMad(paymentsByFirst, 'first')).toBeCloseTo(0.01464, 5);
    expect(benfordMad(paymentsByFirstTwo, 'first-two')).toBeCloseTo(0.00243, 5);
  });

  it('counts the payments the same way by both: 10 to 19 are those that begin with 1', () => {
    const begun = paymentsByFirst.map((_count, at) =>
      paymentsByFirstTwo.slice(at * 10, at * 10 + 10).reduce((sum, count) => sum + count, 0),
    );
    expect(begun).toEqual(paymentsByFirst);
    expect(begun.reduce((sum, count) => sum + count, 0)).toBe(177_763);
  });

  it('is the mean gap in R for the first 500 Fibonacci numbers: 0.00126790', () => {
    expect(benfordMad(fibonacciByFirst, 'first')).toBeCloseTo(0.00126790050112, 14);
  });

  it('is null with a null count and over no amounts', () => {
    expect(benfordMad([null, 1, 1, 1, 1, 1, 1, 1, 1], 'first')).toBeNull();
    expect(benfordMad([0, 0, 0, 0, 0, 0, 0, 0, 0], 'first')).toBeNull();
  });

  it('refuses counts of other digits and negative ones', () => {
    expect(() => benfordMad(paymentsByFirst, 'second')).toThrow('benfordMad: counts.length is too small');
    expect(() => benfordMad(paymentsByFirstTwo, 'first')).toThrow('benfordMad: counts.length is too large');
    expect(() => benfordMad([-1, 1, 1, 1, 1, 1, 1, 1, 1], 'first')).toThrow(
      'benfordMad: counts[0] is negative',
    );
  });
});
