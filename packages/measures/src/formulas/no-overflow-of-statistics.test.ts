import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageingBuckets } from './ageing/ageing-buckets.ts';
import { balanceWeightedAge } from './ageing/balance-weighted-age.ts';
import { cohortShare } from './ageing/cohort-share.ts';
import { benfordChiSquare } from './digits/benford-chi-square.ts';
import { benfordMad } from './digits/benford-mad.ts';
import { leadingDigitCounts } from './digits/leading-digit-counts.ts';
import { growthContributions } from './growth/growth-contributions.ts';
import { midpointGrowth } from './growth/midpoint-growth.ts';
import { coefficientOfVariation } from './precision/coefficient-of-variation.ts';
import { designEffect } from './precision/design-effect.ts';
import { normalInterval } from './precision/normal-interval.ts';
import { standardError } from './precision/standard-error.ts';
import { studentInterval } from './precision/student-interval.ts';
import { weightCalibrationRatio } from './precision/weight-calibration-ratio.ts';
import { wilsonInterval } from './precision/wilson-interval.ts';
import { zOfChange } from './precision/z-of-change.ts';
import { medianAbsoluteDeviation } from './robust/median-absolute-deviation.ts';
import { modifiedZScores } from './robust/modified-z-scores.ts';
import { quantile } from './robust/quantile.ts';
import { sampleMedian } from './robust/sample-median.ts';
import { tukeyFences } from './robust/tukey-fences.ts';
import { winsorisedShare } from './robust/winsorised-share.ts';
import { combinedRatio } from './sampling/combined-ratio.ts';
import { domainDifference } from './sampling/domain-difference.ts';
import { domainMean } from './sampling/domain-mean.ts';
import { poststratifiedMean } from './sampling/poststratified-mean.ts';
import { revenueGapRate } from './sampling/revenue-gap-rate.ts';
import { separateRatioTotal } from './sampling/separate-ratio-total.ts';
import { stratifiedMean } from './sampling/stratified-mean.ts';
import { stratifiedTotal } from './sampling/stratified-total.ts';
import { classicalDecomposition } from './seasonal/classical-decomposition.ts';
import { cusum } from './seasonal/cusum.ts';
import { holtSmoothing } from './seasonal/holt-smoothing.ts';
import { holtWintersSmoothing } from './seasonal/holt-winters-smoothing.ts';
import { simpleSmoothing } from './seasonal/simple-smoothing.ts';
import { stl } from './seasonal/stl.ts';
import { kaplanMeier } from './survival/kaplan-meier.ts';
import { kaplanMeierMedian } from './survival/kaplan-meier-median.ts';
import { restrictedMean } from './survival/restricted-mean.ts';
import { expansionTotal } from './tallies/expansion-total.ts';
import { talliedRatio } from './tallies/tallied-ratio.ts';
import { talliedTotal } from './tallies/tallied-total.ts';
import { areaUnderCurve } from './targeting/area-under-curve.ts';
import { gainCurve } from './targeting/gain-curve.ts';
import { populationStability } from './targeting/population-stability.ts';
import { targetingLift } from './targeting/targeting-lift.ts';
import { targetingRecall } from './targeting/targeting-recall.ts';
import { linearTrend } from './trend/linear-trend.ts';
import { mannKendall } from './trend/mann-kendall.ts';
import { theilSenTrend } from './trend/theil-sen-trend.ts';

// Numbers at the ends of the range of a double: no formula may answer them with NaN, Infinity or an error.
const extreme = fc.oneof(
  fc.constantFrom(0, 5e-324, 1e-300, 1e300, Number.MAX_VALUE),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 9 }),
);
const positive = extreme.filter((value) => value > 0);
const amount = fc.oneof({ weight: 9, arbitrary: extreme }, { weight: 1, arbitrary: fc.constant(null) });
const signed = fc
  .tuple(amount, fc.boolean())
  .map(([value, negative]) => (negative && value !== null ? -value : value));
const flag = fc.oneof({ weight: 9, arbitrary: fc.boolean() }, { weight: 1, arbitrary: fc.constant(null) });
const amounts = fc.array(amount, { maxLength: 9 });
const series = fc.array(signed, { maxLength: 9 });
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 5 });
const successes = fc
  .tuple(amount, amount)
  .map(([one, other]) => ({ successes: lesser(one, other), trials: greater(one, other) }));
const lesser = (one: number | null, other: number | null) =>
  one === null || other === null ? one : Math.min(one, other);
const greater = (one: number | null, other: number | null) =>
  one === null || other === null ? other : Math.max(one, other);
const strata = <Unit>(unit: fc.Arbitrary<Unit>) =>
  rows(
    fc
      .record({ units: rows(unit), unsampled: fc.integer({ min: 0, max: 2 ** 50 }) })
      .map(({ units, unsampled }) => ({ units, population: units.length + unsampled })),
  );
const designs = [
  { correction: 'finite', singleUnit: 'centre' },
  { correction: 'none', singleUnit: 'average' },
] as const;

/** A formula's name, and the answers that it gives. */
type Case = readonly [name: string, answers: fc.Arbitrary<unknown>];

const on = <Input>(input: fc.Arbitrary<Input>, name: string, formula: (input: Input) => unknown): Case => [
  name,
  input.map(formula),
];
const counts = fc.array(amount, { minLength: 9, maxLength: 9 });
const estimate = fc.record({
  value: signed.filter((value) => value !== null),
  variance: amount,
  degreesOfFreedom: fc.integer({ min: 0, max: 1e9 }),
});
const tally = fc
  .record({
    inDomain: fc.integer({ min: 0, max: 9 }),
    outside: fc.integer({ min: 0, max: 9 }),
    unsampled: fc.integer({ min: 0, max: 2 ** 50 }),
    total: signed,
    variance: amount,
    denominator: signed,
    denominatorVariance: amount,
    covariance: signed,
  })
  .map(({ outside, unsampled, ...each }) => ({
    ...each,
    sampled: each.inDomain + outside,
    population: each.inDomain + outside + unsampled,
    numerator: each.total,
    numeratorVariance: each.variance,
  }));
const cases: readonly Case[] = [
  on(strata(signed), 'stratified', (list) =>
    designs.map((design) => [stratifiedMean(list, design), stratifiedTotal(list, design)]),
  ),
  on(strata(fc.record({ numerator: signed, denominator: signed })), 'ratios', (list) => [
    combinedRatio(list, designs[0]),
    separateRatioTotal(
      list.map((stratum) => ({ ...stratum, denominatorTotal: 1e300 })),
      designs[0],
    ),
  ]),
  on(strata(fc.record({ value: signed, inDomain: flag })), 'domains', (list) => domainMean(list, designs[0])),
  on(
    strata(fc.record({ value: signed, domain: fc.constantFrom('first', 'second', null) })),
    'difference',
    (list) => domainDifference(list, designs[0]),
  ),
  on(strata(fc.record({ value: signed, group: fc.constantFrom('a', 'b') })), 'poststrata', (list) =>
    poststratifiedMean(list, { a: 1e300, b: 5e-324 }, designs[0]),
  ),
  on(rows(tally), 'tallies', (list) => [
    expansionTotal(list),
    talliedTotal(list, designs[0]),
    talliedRatio(list, designs[0]),
  ]),
  on(fc.tuple(estimate, amount), 'intervals', ([of, collected]) => [
    studentInterval(of, 0.95),
    normalInterval(of, 0.95),
    coefficientOfVariation(of),
    standardError(of),
    revenueGapRate(of, collected),
  ]),
  on(successes, 'wilson', (list) => wilsonInterval(list, 0.95)),
  on(fc.tuple(amount, amount, amount, amount), 'precision', ([a, b, c, d]) => [
    designEffect({ variance: a, elementVariance: b, sampled: lesser(c, d), population: greater(c, d) }),
    zOfChange({ previous: a, current: b, previousVariance: c, currentVariance: d, covariance: a }),
    weightCalibrationRatio({ weights: [a, b], populations: [c, d] }),
    targetingLift({ targetedFindings: a, targeted: b, randomFindings: c, random: d }),
    midpointGrowth({ previous: a, current: b }),
  ]),
  on(fc.tuple(successes, amount, amount), 'recall', ([random, targetedFindings, notTargeted]) =>
    targetingRecall(
      { targetedFindings, notTargeted, randomFindings: random.successes, random: random.trials },
      0.9,
    ),
  ),
  on(amounts, 'digits', (list) => leadingDigitCounts(list, 'first-two')),
  on(counts, 'benford', (list) => [benfordMad(list, 'first'), benfordChiSquare(list, 'first')]),
  on(fc.tuple(counts, counts), 'stability', ([base, current]) => populationStability({ base, current })),
  on(series, 'robust', (list) => [
    sampleMedian(list),
    medianAbsoluteDeviation(list),
    modifiedZScores(list),
    quantile(list, 0.3, 'type-7'),
    tukeyFences(list, 1.5),
  ]),
  on(amounts, 'winsorised', (list) => winsorisedShare(list, { lower: 0.1, upper: 0.2 })),
  on(rows(fc.record({ time: amount, ended: flag })), 'survival', (list) => [
    kaplanMeier(list),
    kaplanMeierMedian(list),
    restrictedMean(list, 1e300),
  ]),
  on(series, 'smoothing', (list) => [
    simpleSmoothing(list, { levelWeight: 0.5, level: 1e300, horizon: 2 }),
    holtSmoothing(list, { levelWeight: 0.5, trendWeight: 1, level: 1, trend: 1, horizon: 2 }),
    ...(['additive', 'multiplicative'] as const).map((model) =>
      holtWintersSmoothing(list, {
        levelWeight: 0.5,
        trendWeight: 1,
        seasonWeight: 0.5,
        level: 1,
        trend: 0,
        seasonal: [1, 2],
        model,
        horizon: 2,
      }),
    ),
    cusum(list, { target: 0, deviation: 5e-324, slack: 1, limit: 5 }),
  ]),
  on(series, 'decomposition', (list) => [
    classicalDecomposition(list, { season: 2, model: 'additive' }),
    stl(list, { season: 2, seasonalWindow: 7, seasonalDegree: 1, robust: true }),
  ]),
  on(amounts, 'multiplicative', (list) =>
    classicalDecomposition(list, { season: 2, model: 'multiplicative' }),
  ),
  on(rows(fc.record({ x: positive, y: signed })), 'trend', (list) => [
    linearTrend(list, 0.95),
    theilSenTrend(list, 0.5),
    mannKendall(list.map(({ y }) => y)),
  ]),
  on(rows(fc.record({ score: signed, found: flag })), 'targeting', (list) => [
    gainCurve(list),
    areaUnderCurve(list),
  ]),
  on(rows(fc.record({ balance: amount, age: signed })), 'ageing', (list) => [
    ageingBuckets(list, [0, 1e300]),
    balanceWeightedAge(list),
  ]),
  on(rows(fc.record({ observed: amount, duration: signed })), 'cohort', (list) => cohortShare(list, 1)),
  on(rows(fc.record({ previous: amount, current: amount })), 'contributions', growthContributions),
];

/** Whether every number inside of a result is finite, and nothing is undefined. */
function isDefined(result: unknown): boolean {
  if (typeof result === 'number') return Number.isFinite(result);
  if (result === null) return true;
  return typeof result === 'object' && Object.values(result).every(isDefined);
}

describe.each(cases)('%s', (_name, answers) => {
  it('answers numbers at the ends of the range with a number or null', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(isDefined(answer)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
