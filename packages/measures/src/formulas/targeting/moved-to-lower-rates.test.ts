import { expect, it } from 'vitest';
import { movedToLowerRates } from './moved-to-lower-rates.ts';

const changes = (...of: readonly (readonly [rate: number, change: number])[]) =>
  of.map(([rate, change]) => ({ rate, change }));

it('is the smaller of what the higher rate lost and the lower gained', () => {
  expect(movedToLowerRates(changes([0.2, -70], [0, 50]))).toBe(50);
  expect(movedToLowerRates(changes([0.2, -30], [0, 50]))).toBe(30);
});

it('does not see what moved up, sideways, in or out', () => {
  expect(movedToLowerRates(changes([0, -70], [0.2, 50]))).toBe(0);
  expect(movedToLowerRates(changes([0.2, -70], [0.2, 50]))).toBe(0);
  expect(movedToLowerRates(changes([0.2, 70], [0, 50]))).toBe(0);
  expect(movedToLowerRates(changes([0.2, -70], [0, -50]))).toBe(0);
});

it('matches each amount once over several rates', () => {
  // 40 of the loss at 30 percent go to 20 percent; 10 are left, and with the 5 lost at 20 they meet a gain of 100.
  expect(movedToLowerRates(changes([0.3, -50], [0.2, 40], [0.2, -5], [0, 100]))).toBe(40 + 10 + 5);
  // What was lost at 10 percent cannot have gone to 20.
  expect(movedToLowerRates(changes([0.3, -5], [0.2, 40], [0.1, -50], [0, 1]))).toBe(5 + 1);
});

it('does not depend on the order', () => {
  const given = changes([0.3, -50], [0.2, 40], [0.2, -5], [0, 100]);
  expect(movedToLowerRates(given.toReversed())).toBe(movedToLowerRates(given));
});

it('is zero over nothing and null where something is not reported', () => {
  expect(movedToLowerRates([])).toBe(0);
  expect(movedToLowerRates([{ rate: null, change: 1 }])).toBeNull();
  expect(movedToLowerRates([{ rate: 1, change: null }])).toBeNull();
});

it('refuses a negative rate', () => {
  expect(() => movedToLowerRates(changes([-0.1, 1]))).toThrow('rate[0] is negative');
});
