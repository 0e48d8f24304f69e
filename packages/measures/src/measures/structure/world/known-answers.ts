import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, referenceRows, together } from '../../../known-answers/record-rows.ts';
import * as structure from '../../structure.ts';

const flow = (exporter: string, importer: string, commodity: string, value: number, year = 2024) =>
  recordsOf('world_flow', {
    year,
    exporter_country: exporter,
    importer_country: importer,
    commodity,
    value,
  });

/**
 * The United States exports 20 of 0101 and 80 of 8703, the rest of the world 30 and 170. What it buys of itself (a
 * return of goods) and what is of 2023 do not count.
 */
const matrix = together(
  flow('US', 'CA', '0101', 15),
  flow('US', 'DE', '0101', 5),
  flow('US', 'CA', '8703', 80),
  flow('CN', 'US', '0101', 30),
  flow('CN', 'DE', '8703', 100),
  flow('DE', 'CA', '8703', 70),
  flow('US', 'US', '8703', 999),
  flow('US', 'CA', '0101', 999, 2023),
);
const horses = { ask: { by: ['hts4'], where: { hts4: '0101' } }, at: ['0101'] } as const;
const rca = 20 / 100 / ((20 + 30) / 300);

/** Declared exports of 30 to Canada and 70 to Germany, which import 15 + 80 + 70 and 5 + 100 of the world's 300. */
const declared = together(
  matrix,
  recordsOf('export_line', { destination: 'CA', fas_value: 30 }, { destination: 'DE', fas_value: 70 }),
  referenceRows('ref_country_code', { iso2: 'CA', schedule_c: '1220' }, { iso2: 'DE', schedule_c: '4280' }),
);

/** Canada: 10 to 15 where all sell 100 and 120; Germany: 10 to 8 where all sell 50 in both years; France is new. */
const years = together(
  flow('US', 'CA', '0101', 10, 2023),
  flow('CN', 'CA', '0101', 90, 2023),
  flow('US', 'CA', '0101', 15),
  flow('CN', 'CA', '0101', 105),
  flow('US', 'DE', '0101', 10, 2023),
  flow('CN', 'DE', '0101', 40, 2023),
  flow('US', 'DE', '0101', 8),
  flow('CN', 'DE', '0101', 42),
  flow('US', 'FR', '0101', 500),
);
const againstYearBefore = { ask: { compare: 'year_before' } } as const;

/** Shares of 0101: China 30 of 130, the United States 20 of 100; Germany has no income and is left out. */
const incomes = together(
  matrix,
  flow('DE', 'CA', '0101', 70),
  recordsOf(
    'macro',
    { series: 'GDP_PC_US', year: 2024, quarter: 0, value: 80_000 },
    { series: 'GDP_PC_CN', year: 2024, quarter: 0, value: 13_000 },
    { series: 'GDP_PC_CN', year: 2023, quarter: 0, value: 1 },
    { series: 'GDP_PC_FR', year: 2024, quarter: 0, value: 45_000 },
    { series: 'GDP', year: 2024, quarter: 0, value: 9e9 },
  ),
);
const [ofUs, ofChina] = [20 / 100, 30 / 130];
const noneOfOurs = flow('CN', 'DE', '0101', 100);

export const structureWorldAnswers: readonly RecordAnswer[] = [
  {
    measure: structure.rsca,
    rows: matrix,
    ...horses,
    expected: (rca - 1) / (rca + 1),
    inTwoWorlds: 'stays',
  },
  { measure: structure.rsca, rows: matrix, expected: 0, inTwoWorlds: 'stays' },
  { measure: structure.rsca, rows: noneOfOurs, expected: null, inTwoWorlds: 'stays' },
  {
    // Shares 0.2 and 0.8 beside 30 / 200 and 170 / 200.
    measure: structure.exportSimilarity,
    rows: matrix,
    expected: 30 / 200 + 80 / 100,
    inTwoWorlds: 'stays',
  },
  { measure: structure.exportSimilarity, rows: noneOfOurs, expected: null, inTwoWorlds: 'stays' },
  {
    measure: structure.tradeIntensity,
    rows: declared,
    ask: { by: ['country'], where: { country: '1220' } },
    at: ['1220'],
    expected: 30 / (30 + 70) / ((15 + 80 + 70) / 300),
    inTwoWorlds: 'stays',
  },
  {
    // Of all its destinations together: what is left is the imports of the United States itself, 30 of 300.
    measure: structure.tradeIntensity,
    rows: declared,
    expected: 1 / (270 / 300),
    inTwoWorlds: 'stays',
  },
  {
    measure: structure.tradeIntensity,
    rows: together(declared, recordsOf('export_line', { destination: 'BR', fas_value: 1 })),
    expected: null,
    inTwoWorlds: 'stays',
  },
  {
    // As in the test of the formula: (15 - 12 + 8 - 10) / (10 + 10); 500 of a new market change nothing.
    measure: structure.cmsCompetitiveness,
    rows: years,
    ...againstYearBefore,
    expected: (15 - (10 * 120) / 100 + 8 - (10 * 50) / 50) / (10 + 10),
    inTwoWorlds: 'stays',
  },
  {
    measure: structure.cmsCompetitiveness,
    rows: noneOfOurs,
    ...againstYearBefore,
    expected: null,
    inTwoWorlds: 'stays',
  },
  {
    measure: structure.prody,
    rows: incomes,
    ...horses,
    expected: (ofUs * 80_000 + ofChina * 13_000) / (ofUs + ofChina),
    inTwoWorlds: 'stays',
  },
  { measure: structure.prody, rows: matrix, expected: null, inTwoWorlds: 'stays' },
];
