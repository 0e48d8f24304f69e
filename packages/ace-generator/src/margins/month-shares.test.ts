import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesBefore, monthValues2024 } from './month-shares.ts';

describe('linesBefore', () => {
  it('gives each month its share of many lines', () => {
    // January 2024 had 254,282,909,564 of 3,251,194,802,380 dollars: 7.82 percent
    expect(linesBefore(1, 1_000_000, 0)).toBe(78_213);
    expect(monthValues2024.reduce((sum, value) => sum + value, 0)).toBe(3_251_194_802_380);
  });

  it.each(['usual', 'late', 'early'] as const)(
    'gives every line to one month, in the season %s',
    (season) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 1000 }),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          (count, phase) => {
            const before = Array.from({ length: 13 }, (_, month) => linesBefore(month, count, phase, season));
            expect(before[0]).toBe(0);
            expect(before[12]).toBe(count);
            expect(before).toEqual(before.toSorted((left, right) => left - right));
          },
        ),
      );
    },
  );
});
