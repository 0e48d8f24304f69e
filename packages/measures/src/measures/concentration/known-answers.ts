import { usIncomeClasses } from '../../formulas/concentration/fixtures/us-income-classes.ts';
import type { KnownAnswer } from '../../known-answers/known-answer.ts';
import { exported, imported } from '../../known-answers/trade-rows.ts';
import * as concentration from '../concentration.ts';

/** The ten income classes of the R package ineq, as the imports from ten countries. */
const tenOrigins = imported(
  ...usIncomeClasses.map((value, at) => ({ country: `100${at}`, general_value: value })),
);
/** The eight market shares of the worked example of the HHI: 10, 9, 12, 15, 12, 11, 15 and 16 percent. */
const shares = [10, 9, 12, 15, 12, 11, 15, 16];
const eight = (codes: (at: number) => object) =>
  imported(...shares.map((value, at) => ({ ...codes(at), general_value: value })));

/** Halves of the imports from one country, a quarter each from two others: shares 0.5, 0.25, 0.25. */
const threeOrigins = imported(
  { country: '1220', general_value: 50, consumption_value: 50, calculated_duty: 0 },
  { country: '5700', general_value: 25, consumption_value: 25, calculated_duty: 3 },
  { country: '2010', general_value: 25, consumption_value: 25, calculated_duty: 1 },
);
const twoEqualChapters = imported(
  { commodity: '0101210010', general_value: 1 },
  { commodity: '0102210010', general_value: 1 },
  { commodity: '2709001000', general_value: 3 },
  { commodity: '2710190000', general_value: 3 },
);
/** One product from two countries, 60 and 40; one from one country, 100; one 95 to 5. */
const suppliers = imported(
  { commodity: '0101210010', country: '1220', general_value: 60 },
  { commodity: '0101210010', country: '5700', general_value: 40 },
  { commodity: '0102210010', country: '5700', general_value: 100 },
  { commodity: '0103100000', country: '2010', general_value: 95 },
  { commodity: '0103100000', country: '5700', general_value: 5 },
);
const noCountry = imported({ country: null, general_value: 5 });

export const concentrationAnswers: readonly KnownAnswer[] = [
  {
    measure: concentration.hhiOrigins,
    rows: eight((at) => ({ country: `100${at}` })),
    expected: 1296,
    doubled: 'stays',
  },
  // ineq prints Herfindahl 0.1840812, Gini 0.4620911, Rosenbluth 0.1859051 and Atkinson(0.5) 0.1796591.
  { measure: concentration.hhiOrigins, rows: tenOrigins, expected: 1840.812, digits: 3, doubled: 'stays' },
  { measure: concentration.hhiOrigins, rows: noCountry, expected: null, doubled: 'stays' },
  {
    measure: concentration.hhiProducts,
    rows: eight((at) => ({ commodity: `010121000${at}` })),
    expected: 1296,
    doubled: 'stays',
  },
  {
    measure: concentration.districtHhi,
    rows: eight((at) => ({ district_entry: `1${at}` })),
    expected: 1296,
    doubled: 'stays',
  },
  { measure: concentration.districtHhi, rows: tenOrigins, expected: null, doubled: 'stays' },
  {
    measure: concentration.portHhi,
    rows: eight((at) => ({ port: `100${at}` })),
    expected: 1296,
    doubled: 'stays',
  },
  { measure: concentration.portHhi, rows: tenOrigins, expected: null, doubled: 'stays' },
  {
    measure: concentration.hhiDestinations,
    rows: exported(...shares.map((value, at) => ({ country: `100${at}`, export_value: value }))),
    expected: 1296,
    doubled: 'stays',
  },
  {
    measure: concentration.hhiExportProducts,
    rows: exported(...shares.map((value, at) => ({ commodity: `010121000${at}`, export_value: value }))),
    expected: 1296,
    doubled: 'stays',
  },
  {
    measure: concentration.hhiNormalised,
    rows: threeOrigins,
    expected: (0.5 ** 2 + 2 * 0.25 ** 2 - 1 / 3) / (1 - 1 / 3),
    doubled: 'stays',
  },
  {
    measure: concentration.effectiveSuppliers,
    rows: threeOrigins,
    expected: 1 / (0.5 ** 2 + 2 * 0.25 ** 2),
    doubled: 'stays',
  },
  { measure: concentration.largestSupplierShare, rows: threeOrigins, expected: 0.5, doubled: 'stays' },
  {
    measure: concentration.top5OriginShare,
    rows: tenOrigins,
    expected: (22261 + 11904 + 8304 + 6392 + 5401) / (22261 + 11904 + 8304 + 6392 + 5401 + 12324),
    doubled: 'stays',
  },
  {
    // The two smallest of twelve products, 1 and 2, are not among the ten largest.
    measure: concentration.top10ProductShare,
    rows: imported(
      ...Array.from({ length: 12 }, (_, at) => ({
        commodity: `01012100${10 + at}`,
        general_value: at + 1,
      })),
    ),
    expected: (78 - 1 - 2) / 78,
    doubled: 'stays',
  },
  // 50 + 25 is 75 percent; the third is needed.
  { measure: concentration.originsFor80, rows: threeOrigins, expected: 3, doubled: 'stays' },
  { measure: concentration.giniOrigins, rows: tenOrigins, expected: 0.4620911, digits: 7, doubled: 'stays' },
  {
    measure: concentration.theilOrigins,
    rows: imported({ country: '1220', general_value: 1 }, { country: '2010', general_value: 3 }),
    expected: (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2,
    doubled: 'stays',
  },
  {
    measure: concentration.atkinsonOrigins,
    rows: tenOrigins,
    expected: 0.1796591,
    digits: 7,
    doubled: 'stays',
  },
  // Products of a chapter are equal, so that all inequality lies between the chapters.
  { measure: concentration.theilBetweenShare, rows: twoEqualChapters, expected: 1, doubled: 'stays' },
  {
    measure: concentration.shannonDiversity,
    rows: threeOrigins,
    expected: -(0.5 * Math.log(0.5) + 2 * 0.25 * Math.log(0.25)),
    doubled: 'stays',
  },
  { measure: concentration.rosenbluth, rows: tenOrigins, expected: 0.1859051, digits: 7, doubled: 'stays' },
  {
    // Value times rank is constant: the law of Zipf.
    measure: concentration.rankSizeSlope,
    rows: imported(...[60, 30, 20, 15].map((value, at) => ({ country: `100${at}`, general_value: value }))),
    expected: -1,
    digits: 12,
    doubled: 'stays',
  },
  {
    // Canada takes two of the four subheadings that are exported at all: n is 4.
    measure: concentration.unctadConcentration,
    rows: exported(
      { country: '1220', commodity: '0101210010', export_value: 75 },
      { country: '1220', commodity: '0102210010', export_value: 25 },
      { country: '5700', commodity: '0103100000', export_value: 9 },
      { country: '5700', commodity: '0104100000', export_value: 9 },
    ),
    ask: { by: ['country'], where: { country: '1220' } },
    at: ['1220'],
    expected: (Math.sqrt(0.75 ** 2 + 0.25 ** 2) - Math.sqrt(1 / 4)) / (1 - Math.sqrt(1 / 4)),
    doubled: 'stays',
  },
  {
    measure: concentration.maxCountryDependence,
    rows: suppliers,
    expected: (60 + 100 + 95) / (100 + 100 + 100),
    doubled: 'stays',
  },
  { measure: concentration.maxCountryDependence, rows: noCountry, expected: null, doubled: 'stays' },
  { measure: concentration.singleSourceProducts, rows: suppliers, expected: 2, doubled: 'stays' },
  { measure: concentration.singleSourceProducts, rows: noCountry, expected: null, doubled: 'stays' },
  {
    measure: concentration.singleSourceShare,
    rows: suppliers,
    expected: (100 + 100) / (100 + 100 + 100),
    doubled: 'stays',
  },
  {
    // Shares of duty 0.75 and 0.25, of value 0.5, 0.25 and 0.25.
    measure: concentration.dutyConcentrationRatio,
    rows: threeOrigins,
    expected: (0.75 ** 2 + 0.25 ** 2) / (0.5 ** 2 + 2 * 0.25 ** 2),
    doubled: 'stays',
  },
];
