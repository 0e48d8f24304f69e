import { describe, expect, it } from 'vitest';
import { benfordChiSquare } from './benford-chi-square.ts';
import { fibonacciByFirst, paymentsByFirst, paymentsByFirstTwo } from './fixtures/corporate-payments.ts';

describe('benfordChiSquare', () => {
  it('gives what chisq.test of R gives for the first 500 Fibonacci numbers and for corporate payments', () => {
    const fibonacci = benfordChiSquare(fibonacciByFirst, 'first');
    expect(fibonacci?.statistic).toBeCloseTo(0.17371927256412, 12);
    expect(fibonacci?.pValue).toBeCloseTo(0.999997787279494, 13);
    expect(fibonacci?.degreesOfFreedom).toBe(8);
    expect(benfordChiSquare(paymentsByFirst, 'first')?.statistic).toBeCloseTo(4087.77243518911, 8);
  });

  it('refuses a real ledger of many payments, however near: p = 0 on 89 degrees of freedom', () => {
    const payments = benfordChiSquare(paymentsByFirstTwo, 'first-two');
    expect(payments?.degreesOfFreedom).toBe(89);
    expect(payments?.pValue).toBe(0);
  });

  it('grows with the number of amounts', () => {
    const tenfold = benfordChiSquare(
      fibonacciByFirst.map((count) => 10 * count),
      'first',
    );
    expect(tenfold?.statistic).toBeCloseTo(1.7371927256412, 11);
  });

  it('is null with a null count and over no amounts', () => {
    expect(benfordChiSquare([null, 1, 1, 1, 1, 1, 1, 1, 1], 'first')).toBeNull();
    expect(benfordChiSquare([0, 0, 0, 0, 0, 0, 0, 0, 0], 'first')).toBeNull();
  });

  it('is null when the statistic leaves the range of a double: n (1 - s)^2 / s + n (1 - s) = 2.3 n for s = 0.301', () => {
    expect(benfordChiSquare([1e308, 0, 0, 0, 0, 0, 0, 0, 0], 'first')).toBeNull();
    expect(benfordChiSquare([1e307, 0, 0, 0, 0, 0, 0, 0, 0], 'first')?.statistic).toBeCloseTo(
      1e307 * (1 / Math.log10(2) - 1),
      -300,
    );
  });

  it('refuses counts of other digits', () => {
    expect(() => benfordChiSquare([1], 'first')).toThrow('benfordChiSquare: counts.length is too small');
  });
});
