import { expect, it } from 'vitest';
import { cusumSurge } from './cusum-surge.ts';

// Mean 10 and deviation 1 of 9, 10, 11.
const usual = [9, 10, 11];
const rule = { reference: 3, slack: 0.5, limit: 5 };

it('sums what lies above the usual and the slack, and is above the limit only when it is more than that', () => {
  // Two deviations a month give 1.5 a month: 4.5 after three, 6 after four.
  expect(cusumSurge([...usual, 12, 12, 12], rule)).toBe(false);
  expect(cusumSurge([...usual, 12, 12, 12, 12], rule)).toBe(true);
  // 5.5 deviations once are 5, which is on the limit and not above it.
  expect(cusumSurge([...usual, 15.5], rule)).toBe(false);
  expect(cusumSurge([...usual, 15.6], rule)).toBe(true);
});

it('keeps an alarm that is over, and starts again from zero after a fall', () => {
  expect(cusumSurge([...usual, 20, 0, 0], rule)).toBe(true);
  expect(cusumSurge([...usual, 12, 12, 0, 12, 12], rule)).toBe(false);
});

it('raises none for a fall', () => {
  expect(cusumSurge([...usual, 0, 0, 0], rule)).toBe(false);
});

it('is null where nothing follows, nothing varies, or a value is missing', () => {
  expect(cusumSurge(usual, rule)).toBeNull();
  expect(cusumSurge([7, 7, 7, 9], rule)).toBeNull();
  expect(cusumSurge([...usual, null], rule)).toBeNull();
  expect(cusumSurge([1e300, -1e300, 1e300, 1], rule)).toBeNull();
});

it('refuses a reference of one value and a limit of zero', () => {
  expect(() => cusumSurge([1, 2], { ...rule, reference: 1 })).toThrow('cusumSurge: reference');
  expect(() => cusumSurge([...usual, 1], { ...rule, limit: 0 })).toThrow('cusum: limit');
});
