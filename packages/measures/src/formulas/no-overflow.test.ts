import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthRate } from './basics/growth-rate.ts';
import { percentagePointChange } from './basics/percentage-point-change.ts';
import { sumOrNull } from './basics/sum-or-null.ts';
import { weightedMean } from './basics/weighted-mean.ts';
import { atkinson } from './concentration/atkinson.ts';
import { countForShare } from './concentration/count-for-share.ts';
import { effectiveNumber } from './concentration/effective-number.ts';
import { giniCorrected } from './concentration/gini-corrected.ts';
import { gini } from './concentration/gini.ts';
import { herfindahlHirschman } from './concentration/herfindahl-hirschman.ts';
import { largestShare } from './concentration/largest-share.ts';
import { normalisedHerfindahl } from './concentration/normalised-herfindahl.ts';
import { rankSizeSlope } from './concentration/rank-size-slope.ts';
import { rosenbluth } from './concentration/rosenbluth.ts';
import { shannonEntropy } from './concentration/shannon-entropy.ts';
import { theilBetweenShare } from './concentration/theil-between-share.ts';
import { theilDecomposition } from './concentration/theil-decomposition.ts';
import { theil } from './concentration/theil.ts';
import { topShare } from './concentration/top-share.ts';
import { unctadConcentration } from './concentration/unctad-concentration.ts';
import { bennetPriceEffect } from './price/bennet-price-effect.ts';
import { bennetQuantityEffect } from './price/bennet-quantity-effect.ts';
import { chain } from './price/chain.ts';
import { drobisch } from './price/drobisch.ts';
import { fisherQuantity } from './price/fisher-quantity.ts';
import { fisher } from './price/fisher.ts';
import { geometricLaspeyres } from './price/geometric-laspeyres.ts';
import { jevons } from './price/jevons.ts';
import { laspeyresQuantity } from './price/laspeyres-quantity.ts';
import { laspeyres } from './price/laspeyres.ts';
import { marshallEdgeworth } from './price/marshall-edgeworth.ts';
import { matchedItem } from './price/matched-item.ts';
import { paascheLaspeyresSpread } from './price/paasche-laspeyres-spread.ts';
import { paascheQuantity } from './price/paasche-quantity.ts';
import { paasche } from './price/paasche.ts';
import { tornqvist } from './price/tornqvist.ts';
import { unitValueDispersion } from './price/unit-value-dispersion.ts';
import { walsh } from './price/walsh.ts';
import { cagr } from './series/cagr.ts';
import { centredMovingAverage } from './series/centred-moving-average.ts';
import { contributionToGrowth } from './series/contribution-to-growth.ts';
import { growthVolatility } from './series/growth-volatility.ts';
import { indexToBase } from './series/index-to-base.ts';
import { meanAbsolutePercentageError } from './series/mean-absolute-percentage-error.ts';
import { movingAverage } from './series/moving-average.ts';
import { olsSlope } from './series/ols-slope.ts';
import { seasonalFactors } from './series/seasonal-factors.ts';
import { shareChange } from './series/share-change.ts';
import { theilSenSlope } from './series/theil-sen-slope.ts';
import { trailingSum } from './series/trailing-sum.ts';
import { trendSlope } from './series/trend-slope.ts';
import { yearEndProjection } from './series/year-end-projection.ts';
import { yearToDate } from './series/year-to-date.ts';
import { balassa } from './structure/balassa.ts';
import { constantMarketShare } from './structure/constant-market-share.ts';
import { coverageRatio } from './structure/coverage-ratio.ts';
import { exportSimilarity } from './structure/export-similarity.ts';
import { growthDecomposition } from './structure/growth-decomposition.ts';
import { grubelLloydAggregate } from './structure/grubel-lloyd-aggregate.ts';
import { grubelLloyd } from './structure/grubel-lloyd.ts';
import { hummelsKlenowExtensive } from './structure/hummels-klenow-extensive.ts';
import { hummelsKlenowIntensive } from './structure/hummels-klenow-intensive.ts';
import { krugman } from './structure/krugman.ts';
import { lafay } from './structure/lafay.ts';
import { marginalIntraIndustry } from './structure/marginal-intra-industry.ts';
import { michaely } from './structure/michaely.ts';
import { normalisedBalance } from './structure/normalised-balance.ts';
import { symmetricBalassa } from './structure/symmetric-balassa.ts';
import { tradeComplementarity } from './structure/trade-complementarity.ts';
import { tradeIntensity } from './structure/trade-intensity.ts';
import { unctadDiversification } from './structure/unctad-diversification.ts';

// Amounts at the ends of the range of a double: no formula may answer them with NaN, Infinity or an error.
const extreme = fc.oneof(
  fc.constantFrom(0, 5e-324, 1e-300, 1e300, Number.MAX_VALUE),
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: 0, max: 9 }),
);
const positive = extreme.filter((value) => value > 0);
const amount = fc.oneof({ weight: 8, arbitrary: extreme }, { weight: 1, arbitrary: fc.constant(null) });
const vector = fc.array(amount, { maxLength: 6 });

const fields = <Name extends string>(...names: readonly Name[]) =>
  fc
    .array(amount, { minLength: names.length, maxLength: names.length })
    .map((values) => Object.fromEntries(names.map((name, at) => [name, values[at] ?? null]))) as fc.Arbitrary<
    Record<Name, number | null>
  >;
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 4 });

const item = fc.record({
  basePrice: positive,
  currentPrice: positive,
  baseQuantity: extreme,
  currentQuantity: extreme,
});
const vectorFormulas = [
  herfindahlHirschman,
  normalisedHerfindahl,
  effectiveNumber,
  largestShare,
  gini,
  giniCorrected,
  theil,
  shannonEntropy,
  rosenbluth,
  unctadConcentration,
  rankSizeSlope,
  sumOrNull,
  trendSlope,
  growthVolatility,
];
const itemFormulas = [
  laspeyres,
  paasche,
  fisher,
  tornqvist,
  walsh,
  marshallEdgeworth,
  geometricLaspeyres,
  jevons,
  laspeyresQuantity,
  paascheQuantity,
  fisherQuantity,
  bennetPriceEffect,
  bennetQuantityEffect,
  paascheLaspeyresSpread,
];

/** A formula's name, and inputs with the answers that it gives them. */
type Case = readonly [name: string, answers: fc.Arbitrary<{ input: unknown; answer: unknown }>];

const on = <Input>(arbitrary: fc.Arbitrary<Input>, ...list: readonly ((input: Input) => unknown)[]) =>
  list.map((formula): Case => [formula.name, arbitrary.map((input) => ({ input, answer: formula(input) }))]);

const flow = fields('exports', 'imports');
const pair = fields('own', 'other');
const product = fields('country', 'world');
const periods = fields('baseValue', 'baseQuantity', 'currentValue', 'currentQuantity');
const cases: readonly Case[] = [
  ...on(vector, ...vectorFormulas),
  ...on(rows(item), ...itemFormulas),
  ...on(vector, function topShareOf(values) {
    return topShare(values, 2);
  }),
  ...on(vector, function countForShareOf(values) {
    return countForShare(values, 0.8);
  }),
  ...[0.5, 1, 3].flatMap((aversion) =>
    on(vector, function atkinsonOf(values) {
      return atkinson(values, aversion);
    }),
  ),
  ...on(rows(vector), theilDecomposition, theilBetweenShare),
  ...on(vector, function windows(values) {
    return [
      trailingSum(values, 2),
      movingAverage(values, 2),
      centredMovingAverage(values, 2),
      seasonalFactors(values, 2),
      yearToDate(values, { firstMonth: 1, yearStart: 1 }),
    ];
  }),
  ...on(rows(positive), chain),
  ...on(rows(fields('value', 'weight')), weightedMean),
  ...on(rows(fc.record({ value: extreme, quantity: extreme })), unitValueDispersion),
  ...on(periods, matchedItem, drobisch),
  ...on(fields('product', 'country', 'worldProduct', 'world'), balassa),
  ...on(amount, symmetricBalassa),
  ...on(flow, grubelLloyd, normalisedBalance, coverageRatio),
  ...on(rows(flow), grubelLloydAggregate, tradeComplementarity),
  ...on(rows(pair), exportSimilarity, unctadDiversification, krugman),
  ...on(fields('exports', 'imports', 'totalExports', 'totalImports'), lafay, michaely),
  ...on(fields('exportChange', 'importChange'), marginalIntraIndustry),
  ...on(fields('toPartner', 'total', 'worldToPartner', 'world'), tradeIntensity),
  ...on(rows(product), hummelsKlenowExtensive, hummelsKlenowIntensive),
  ...on(rows(fields('base', 'current')), growthDecomposition),
  ...on(rows(fields('baseExports', 'currentExports', 'baseWorld', 'currentWorld')), constantMarketShare),
  ...on(rows(fc.record({ x: extreme, y: amount })), olsSlope, theilSenSlope),
  ...on(fc.record({ first: amount, last: amount, years: positive }), cagr),
  ...on(fields('previous', 'current'), growthRate, percentagePointChange),
  ...on(rows(fields('actual', 'forecast')), meanAbsolutePercentageError),
  ...on(fields('toDate', 'priorToDate', 'priorRemaining'), yearEndProjection),
  ...on(fields('value', 'base'), indexToBase),
  ...on(fields('previous', 'current', 'previousTotal'), contributionToGrowth),
  ...on(fields('previous', 'previousTotal', 'current', 'currentTotal'), shareChange),
];

/** Whether every number inside of a result is finite, and nothing is undefined. */
function isDefined(result: unknown): boolean {
  if (typeof result === 'number') return Number.isFinite(result);
  if (result === null) return true;
  return typeof result === 'object' && Object.values(result).every(isDefined);
}

describe.each(cases)('%s', (_name, answers) => {
  it('answers amounts at the ends of the range with a number or null', () => {
    fc.assert(
      fc.property(answers, ({ answer }) => {
        expect(isDefined(answer)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
