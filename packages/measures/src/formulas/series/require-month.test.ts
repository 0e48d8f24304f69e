import { describe, expect, it } from 'vitest';
import { requireMonth } from './require-month.ts';

describe('requireMonth', () => {
  it.each([1, 12])('lets %s pass', (month) => {
    expect(() => requireMonth('f', 'month', month)).not.toThrow();
  });

  it.each([
    [0, 'f: month is too small'],
    [13, 'f: month is too large'],
    [1.5, 'f: month is not a safe integer'],
  ])('refuses %s', (month, message) => {
    expect(() => requireMonth('f', 'month', month)).toThrow(message);
  });
});
