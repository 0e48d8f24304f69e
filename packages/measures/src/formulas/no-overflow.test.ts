import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as formulas from './index.ts';

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
  formulas.herfindahlHirschman,
  formulas.normalisedHerfindahl,
  formulas.effectiveNumber,
  formulas.largestShare,
  formulas.gini,
  formulas.giniCorrected,
  formulas.theil,
  formulas.shannonEntropy,
  formulas.rosenbluth,
  formulas.unctadConcentration,
  formulas.rankSizeSlope,
  formulas.sumOrNull,
  formulas.trendSlope,
  formulas.growthVolatility,
];
const itemFormulas = [
  formulas.laspeyres,
  formulas.paasche,
  formulas.fisher,
  formulas.tornqvist,
  formulas.walsh,
  formulas.marshallEdgeworth,
  formulas.geometricLaspeyres,
  formulas.jevons,
  formulas.laspeyresQuantity,
  formulas.paascheQuantity,
  formulas.fisherQuantity,
  formulas.bennetPriceEffect,
  formulas.bennetQuantityEffect,
  formulas.paascheLaspeyresSpread,
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
  ...on(vector, function topShare(values) {
    return formulas.topShare(values, 2);
  }),
  ...on(vector, function countForShare(values) {
    return formulas.countForShare(values, 0.8);
  }),
  ...[0.5, 1, 3].flatMap((aversion) =>
    on(vector, function atkinson(values) {
      return formulas.atkinson(values, aversion);
    }),
  ),
  ...on(rows(vector), formulas.theilDecomposition, formulas.theilBetweenShare),
  ...on(vector, function windows(values) {
    return [
      formulas.trailingSum(values, 2),
      formulas.movingAverage(values, 2),
      formulas.centredMovingAverage(values, 2),
      formulas.seasonalFactors(values, 2),
      formulas.yearToDate(values, { firstMonth: 1, yearStart: 1 }),
    ];
  }),
  ...on(rows(positive), formulas.chain),
  ...on(rows(fields('value', 'weight')), formulas.weightedMean),
  ...on(rows(fc.record({ value: extreme, quantity: extreme })), formulas.unitValueDispersion),
  ...on(periods, formulas.matchedItem, formulas.drobisch),
  ...on(fields('product', 'country', 'worldProduct', 'world'), formulas.balassa),
  ...on(amount, formulas.symmetricBalassa),
  ...on(flow, formulas.grubelLloyd, formulas.normalisedBalance, formulas.coverageRatio),
  ...on(rows(flow), formulas.grubelLloydAggregate, formulas.tradeComplementarity),
  ...on(rows(pair), formulas.exportSimilarity, formulas.unctadDiversification, formulas.krugman),
  ...on(fields('exports', 'imports', 'totalExports', 'totalImports'), formulas.lafay, formulas.michaely),
  ...on(fields('exportChange', 'importChange'), formulas.marginalIntraIndustry),
  ...on(fields('toPartner', 'total', 'worldToPartner', 'world'), formulas.tradeIntensity),
  ...on(rows(product), formulas.hummelsKlenowExtensive, formulas.hummelsKlenowIntensive),
  ...on(rows(fields('base', 'current')), formulas.growthDecomposition),
  ...on(
    rows(fields('baseExports', 'currentExports', 'baseWorld', 'currentWorld')),
    formulas.constantMarketShare,
  ),
  ...on(rows(fc.record({ x: extreme, y: amount })), formulas.olsSlope, formulas.theilSenSlope),
  ...on(fc.record({ first: amount, last: amount, years: positive }), formulas.cagr),
  ...on(fields('previous', 'current'), formulas.growthRate, formulas.percentagePointChange),
  ...on(rows(fields('actual', 'forecast')), formulas.meanAbsolutePercentageError),
  ...on(fields('toDate', 'priorToDate', 'priorRemaining'), formulas.yearEndProjection),
  ...on(fields('value', 'base'), formulas.indexToBase),
  ...on(fields('previous', 'current', 'previousTotal'), formulas.contributionToGrowth),
  ...on(fields('previous', 'previousTotal', 'current', 'currentTotal'), formulas.shareChange),
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
