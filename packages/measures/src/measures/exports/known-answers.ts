import type { KnownAnswer } from '../../known-answers/known-answer.ts';
import { exported, imported } from '../../known-answers/trade-rows.ts';
import * as exports from '../exports.ts';
import { exportsEconomyAnswers } from './economy/known-answers.ts';

/** Domestic and foreign goods to Canada and China, and what came from the two. */
const sold = exported(
  {
    domestic_foreign: '1',
    country: '1220',
    commodity: '8703230190',
    unit_1: 'NO',
    quantity_1: 8,
    export_value: 200,
    air_value: 20,
    vessel_value: 30,
    container_value: 15,
    air_weight: 1,
    vessel_weight: 9,
  },
  {
    domestic_foreign: '2',
    country: '1220',
    commodity: '8703230190',
    unit_1: 'NO',
    quantity_1: 2,
    export_value: 50,
    air_value: 0,
    vessel_value: 0,
    container_value: 0,
    air_weight: 0,
    vessel_weight: 0,
  },
  {
    domestic_foreign: '1',
    country: '5700',
    commodity: '1201900095',
    unit_1: 'T',
    quantity_1: 3,
    export_value: 100,
    air_value: 0,
    vessel_value: 100,
    container_value: 10,
    air_weight: 0,
    vessel_weight: 90,
  },
);
const cars = { census_export: (sold.census_export ?? []).slice(0, 2) };
const kindUnknown = exported({ export_value: 100 });
const both = { ...sold, ...imported({ country: '1220', general_value: 220 }, { general_value: 480 }) };
const [exportsValue, importsValue] = [200 + 50 + 100, 220 + 480];
const toCanada = { ask: { by: ['country'], where: { country: '1220' } }, at: ['1220'] } as const;

export const exportsAnswers: readonly KnownAnswer[] = [
  ...exportsEconomyAnswers,
  { measure: exports.totalExportsFas, rows: sold, expected: exportsValue, doubled: 'doubles' },
  { measure: exports.domesticExports, rows: sold, expected: 200 + 100, doubled: 'doubles' },
  { measure: exports.domesticExports, rows: kindUnknown, expected: null, doubled: 'stays' },
  { measure: exports.reExports, rows: sold, expected: 50, doubled: 'doubles' },
  { measure: exports.reExports, rows: kindUnknown, expected: null, doubled: 'stays' },
  { measure: exports.reExportShare, rows: sold, expected: 50 / exportsValue, doubled: 'stays' },
  { measure: exports.reExportShare, rows: kindUnknown, expected: null, doubled: 'stays' },
  { measure: exports.goodsBalance, rows: both, expected: exportsValue - importsValue, doubled: 'doubles' },
  {
    measure: exports.goodsBalance,
    rows: both,
    ...toCanada,
    expected: 200 + 50 - 220,
    doubled: 'doubles',
  },
  { measure: exports.twoWayTrade, rows: both, expected: exportsValue + importsValue, doubled: 'doubles' },
  { measure: exports.coverageRatio, rows: both, expected: exportsValue / importsValue, doubled: 'stays' },
  {
    measure: exports.normalisedBalance,
    rows: both,
    expected: (exportsValue - importsValue) / (exportsValue + importsValue),
    doubled: 'stays',
  },
  { measure: exports.exportQuantityFirstUnit, rows: cars, expected: 8 + 2, doubled: 'doubles' },
  { measure: exports.exportQuantityFirstUnit, rows: sold, expected: null, doubled: 'stays' },
  { measure: exports.exportUnitValue, rows: cars, expected: (200 + 50) / (8 + 2), doubled: 'stays' },
  { measure: exports.exportUnitValue, rows: sold, expected: null, doubled: 'stays' },
  { measure: exports.exportAirShare, rows: sold, expected: 20 / exportsValue, doubled: 'stays' },
  { measure: exports.exportVesselShare, rows: sold, expected: (30 + 100) / exportsValue, doubled: 'stays' },
  {
    measure: exports.exportOtherModeShare,
    rows: sold,
    expected: (200 - 20 - 30 + (50 - 0 - 0) + (100 - 0 - 100)) / exportsValue,
    doubled: 'stays',
  },
  {
    measure: exports.exportContainerisedShare,
    rows: sold,
    expected: (15 + 10) / (30 + 100),
    doubled: 'stays',
  },
  { measure: exports.exportShippingWeight, rows: sold, expected: 1 + 9 + 90, doubled: 'doubles' },
  {
    measure: exports.exportValuePerKg,
    rows: sold,
    expected: (20 + 30 + 100) / (1 + 9 + 90),
    doubled: 'stays',
  },
  { measure: exports.destinationCountries, rows: sold, expected: 2, doubled: 'stays' },
  { measure: exports.productsExported, rows: sold, expected: 2, doubled: 'stays' },
  { measure: exports.productDestinationPairs, rows: sold, expected: 2, doubled: 'stays' },
  {
    measure: exports.shareOfExports,
    rows: sold,
    ask: { by: ['country'] },
    at: ['1220'],
    expected: (200 + 50) / exportsValue,
    doubled: 'stays',
  },
  {
    measure: exports.destinationShare,
    rows: sold,
    ...toCanada,
    expected: (200 + 50) / exportsValue,
    doubled: 'stays',
  },
  {
    measure: exports.exportProductShare,
    rows: sold,
    ask: { by: ['hts2'], where: { hts2: '12' } },
    at: ['12'],
    expected: 100 / exportsValue,
    doubled: 'stays',
  },
  { measure: exports.reExportsToImports, rows: both, expected: 50 / importsValue, doubled: 'stays' },
  {
    measure: exports.reExportsToImports,
    rows: { ...kindUnknown, ...imported({ general_value: 5 }) },
    expected: null,
    doubled: 'stays',
  },
];
