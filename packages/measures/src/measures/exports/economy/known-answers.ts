import type { KnownAnswer } from '../../../known-answers/known-answer.ts';
import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import { exported, imported } from '../../../known-answers/trade-rows.ts';
import * as exports from '../../exports.ts';

/** Crude, products and propane are petroleum; natural gas, liquefied or not, coal and coke are not. */
const energy = {
  ...exported(
    { commodity: '2709001000', export_value: 100 },
    { commodity: '2710191550', export_value: 30 },
    { commodity: '2711120020', export_value: 7 },
    { commodity: '2711110000', export_value: 900 },
    { commodity: '2711210000', export_value: 900 },
    { commodity: '2713110000', export_value: 900 },
  ),
  ...imported(
    { commodity: '2709002010', general_value: 200 },
    { commodity: '2711190020', general_value: 5 },
    { commodity: '2701120000', general_value: 900 },
  ),
};

/** Aircraft and chips are of categories 08 and 05, wheat of none. */
const technology = {
  ...exported(
    { commodity: '8802400040', advanced_technology: '08', export_value: 120 },
    { commodity: '8542310001', advanced_technology: '05', export_value: 30 },
    { commodity: '1001992015', advanced_technology: '00', export_value: 900 },
  ),
  ...imported(
    { commodity: '8542310030', advanced_technology: '05', general_value: 200 },
    { commodity: '6109100012', advanced_technology: '00', general_value: 900 },
  ),
};
/** The same, and goods of a dataset without a concordance. */
const unknown = { advanced_technology: null } as const;

export const exportsEconomyAnswers: readonly KnownAnswer[] = [
  {
    measure: exports.advancedTechnologyBalance,
    rows: technology,
    expected: 120 + 30 - 200,
    doubled: 'doubles',
  },
  {
    measure: exports.advancedTechnologyBalance,
    rows: together(technology, exported({ ...unknown, export_value: 0 }), imported(unknown)),
    expected: null,
    doubled: 'stays',
  },
  {
    // Of what is not traded it does not matter whether it is known.
    measure: exports.advancedTechnologyBalance,
    rows: together(technology, exported({ ...unknown, export_value: 0 })),
    expected: 120 + 30 - 200,
    doubled: 'doubles',
  },
  {
    measure: exports.advancedTechnologyBalance,
    rows: together(technology, exported({ ...unknown, export_value: 1 })),
    expected: null,
    doubled: 'stays',
  },
  {
    measure: exports.advancedTechnologyBalance,
    rows: together(technology, imported({ ...unknown, general_value: 1 })),
    expected: null,
    doubled: 'stays',
  },
  {
    measure: exports.petroleumBalance,
    rows: energy,
    expected: 100 + 30 + 7 - (200 + 5),
    doubled: 'doubles',
  },
  {
    measure: exports.petroleumBalance,
    rows: { ...energy, ...exported({ commodity: '2709001000', export_value: null }) },
    expected: null,
    doubled: 'stays',
  },
];

const traded = together(
  recordsOf('export_line', { fas_value: 60 }, { fas_value: 40, export_date: '2023-12-31' }),
  recordsOf('entry_line', { entry_no: 'A', entered_value: 90 }, { entry_no: 'C', entered_value: 500 }),
  recordsOf('entry_summary', { entry_no: 'C', cancelled: true }),
);
const economy = together(
  traded,
  recordsOf(
    'macro',
    { series: 'GDP', year: 2024, quarter: 0, value: 1200 },
    { series: 'GDP', year: 2023, quarter: 0, value: 5 },
  ),
);
const oneProduct = { changes: 'trade doubles, and the product of the nation is one figure' } as const;

/**
 * Of P the United States sells to CA and DE, where CA, DE and FR import it; of Q to nobody; of R to CA alone, which is
 * its one market. A flow of nothing, what the United States buys and what is of 2023 do not count.
 */
const world = recordsOf(
  'world_flow',
  { year: 2024, exporter_country: 'US', importer_country: 'CA', commodity: 'P', value: 4 },
  { year: 2024, exporter_country: 'US', importer_country: 'DE', commodity: 'P', value: 1 },
  { year: 2024, exporter_country: 'US', importer_country: 'FR', commodity: 'P', value: 0 },
  { year: 2024, exporter_country: 'CN', importer_country: 'DE', commodity: 'P', value: 9 },
  { year: 2024, exporter_country: 'CN', importer_country: 'FR', commodity: 'P', value: 9 },
  { year: 2024, exporter_country: 'CN', importer_country: 'US', commodity: 'P', value: 9 },
  { year: 2024, exporter_country: 'CN', importer_country: 'FR', commodity: 'Q', value: 9 },
  { year: 2024, exporter_country: 'US', importer_country: 'CA', commodity: 'R', value: 1 },
  { year: 2023, exporter_country: 'CN', importer_country: 'MX', commodity: 'P', value: 9 },
);

export const exportsEconomyRecordAnswers: readonly RecordAnswer[] = [
  { measure: exports.tradeOpenness, rows: economy, expected: (60 + 90) / 1200, inTwoWorlds: oneProduct },
  {
    measure: exports.tradeOpenness,
    rows: economy,
    ask: { period: { quarter: '2024-Q1' } },
    expected: (60 + 90) / (1200 / 4),
    inTwoWorlds: oneProduct,
  },
  {
    measure: exports.tradeOpenness,
    rows: economy,
    ask: { period: { from: '2023-12', to: '2024-12' } },
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: exports.tradeOpenness, rows: traded, expected: null, inTwoWorlds: 'stays' },
  {
    measure: exports.exportMarketPenetration,
    rows: world,
    expected: (2 + 1) / (3 + 1),
    inTwoWorlds: 'stays',
  },
  {
    measure: exports.exportMarketPenetration,
    rows: recordsOf('world_flow', { year: 2024, exporter_country: 'CN', importer_country: 'CA', value: 3 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
