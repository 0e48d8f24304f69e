import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atkinson } from './atkinson.ts';
import { countForShare } from './count-for-share.ts';
import { effectiveNumber } from './effective-number.ts';
import { gini } from './gini.ts';
import { giniCorrected } from './gini-corrected.ts';
import { herfindahlHirschman } from './herfindahl-hirschman.ts';
import { largestShare } from './largest-share.ts';
import { normalisedHerfindahl } from './normalised-herfindahl.ts';
import { rankSizeSlope } from './rank-size-slope.ts';
import { rosenbluth } from './rosenbluth.ts';
import { shannonEntropy } from './shannon-entropy.ts';
import { theil } from './theil.ts';
import { topShare } from './top-share.ts';
import { unctadConcentration } from './unctad-concentration.ts';

type Index = (values: readonly (number | null)[]) => number | null;
type Case = readonly [name: string, index: Index, range: (n: number) => readonly [number, number]];

const whole = () => [0, 1] as const;
const fromEqual = (n: number) => [1 / n, 1] as const;
const cases: readonly Case[] = [
  ['herfindahlHirschman', herfindahlHirschman, (n) => [10_000 / n, 10_000]],
  ['normalisedHerfindahl', normalisedHerfindahl, whole],
  ['effectiveNumber', effectiveNumber, (n) => [1, n]],
  ['topShare', (values) => topShare(values, 3), (n) => [Math.min(3 / n, 1), 1]],
  ['largestShare', largestShare, fromEqual],
  ['countForShare', (values) => countForShare(values, 0.8), (n) => [1, n]],
  ['gini', gini, (n) => [0, 1 - 1 / n]],
  ['giniCorrected', giniCorrected, whole],
  ['theil', theil, (n) => [0, Math.log(n)]],
  ['shannonEntropy', shannonEntropy, (n) => [0, Math.log(n)]],
  ['rosenbluth', rosenbluth, fromEqual],
  ['atkinson', (values) => atkinson(values, 0.5), whole],
  ['unctadConcentration', unctadConcentration, whole],
  ['rankSizeSlope', rankSizeSlope, () => [-Infinity, 0]],
];

const amounts = fc.array(fc.double({ min: 0.01, max: 1e15, noNaN: true }), { minLength: 2, maxLength: 30 });

describe.each(cases)('%s', (name, index, range) => {
  it('is null over no values, over zeros and when a value is not reported', () => {
    expect(index([])).toBeNull();
    expect(index([0, 0, 0])).toBeNull();
    expect(index([1, null, 2])).toBeNull();
  });

  it('refuses a negative value and one that is not finite, by position', () => {
    expect(() => index([1, 2, -1])).toThrow(`${name}: values[2] is negative`);
    expect(() => index([1, NaN])).toThrow(`${name}: values[1] is not a finite number`);
  });

  it('lies in its range', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const [least, most] = range(values.length);
        expect(index(values)).toBeGreaterThanOrEqual(least - 1e-12 * Math.abs(least || 1));
        expect(index(values)).toBeLessThanOrEqual(most * (1 + 1e-12) + 1e-12);
      }),
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const forward = index(values) ?? NaN;
        expect(Math.abs((index(values.toReversed()) ?? NaN) - forward)).toBeLessThanOrEqual(
          1e-14 * Math.abs(forward),
        );
      }),
    );
  });

  it('does not depend on the currency', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const scaled = index(values.map((value) => value * 1024)) ?? NaN;
        expect(scaled).toBeCloseTo(index(values) ?? NaN, 10);
      }),
    );
  });
});
