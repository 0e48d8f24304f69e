import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinedRatio } from './combined-ratio.ts';
import { finite, withReplacement } from './fixtures/fpc-strata.ts';
import { stratifiedMean } from './stratified-mean.ts';
import { stratifiedTotal } from './stratified-total.ts';

const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
const stratum = fc
  .record({
    units: fc.array(value, { minLength: 2, maxLength: 8 }),
    unsampled: fc.integer({ min: 0, max: 1e6 }),
  })
  .map(({ units, unsampled }) => ({ units, population: units.length + unsampled }));
const strata = fc.array(stratum, { minLength: 1, maxLength: 5 });

const near = (actual: number | null | undefined, expected: number | null | undefined, scale: number) =>
  expect(Math.abs((actual ?? NaN) - (expected ?? NaN))).toBeLessThanOrEqual(1e-11 * scale);

describe('stratified estimates', () => {
  it('shift and scale with the values: mean(2x + 7) = 2 mean + 7, four times the variance', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const moved = list.map((each) => ({ ...each, units: each.units.map((x) => 2 * x + 7) }));
        const before = stratifiedMean(list, finite);
        const after = stratifiedMean(moved, finite);
        near(after?.value, 2 * (before?.value ?? NaN) + 7, 1e7);
        near(after?.variance, 4 * (before?.variance ?? NaN), 1 + 4 * (before?.variance ?? NaN));
      }),
    );
  });

  it('do not depend on the order of units and strata', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const turned = list.map((each) => ({ ...each, units: each.units.toReversed() })).toReversed();
        const one = stratifiedTotal(list, finite);
        const other = stratifiedTotal(turned, finite);
        near(other?.value, one?.value, 1 + Math.abs(one?.value ?? NaN));
        near(other?.variance, one?.variance, 1 + (one?.variance ?? NaN));
      }),
    );
  });

  it('have a mean among the values, and no more variance with the correction than without', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const all = list.flatMap(({ units }) => units);
        const estimate = stratifiedMean(list, finite);
        expect(estimate?.value).toBeGreaterThanOrEqual(Math.min(...all) - 1e-6);
        expect(estimate?.value).toBeLessThanOrEqual(Math.max(...all) + 1e-6);
        expect(estimate?.variance).toBeGreaterThanOrEqual(0);
        const without = stratifiedMean(list, withReplacement)?.variance ?? NaN;
        expect(estimate?.variance).toBeLessThanOrEqual(without * (1 + 1e-12));
      }),
    );
  });

  it('make the mean the total over the frame, and the ratio to ones the mean', () => {
    fc.assert(
      fc.property(strata, (list) => {
        const frame = list.reduce((sum, { population }) => sum + population, 0);
        const mean = stratifiedMean(list, finite);
        const ones = list.map(({ population, units }) => ({
          population,
          units: units.map((x) => ({ numerator: x, denominator: 1 })),
        }));
        near(stratifiedTotal(list, finite)?.value, (mean?.value ?? NaN) * frame, 1e6 * frame);
        near(combinedRatio(ones, finite)?.value, mean?.value, 1e6);
        near(combinedRatio(ones, finite)?.variance, mean?.variance, 1 + (mean?.variance ?? NaN));
      }),
    );
  });
});
