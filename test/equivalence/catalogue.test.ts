import { rowsSource, type Session, type TradePulse } from '@tradepulse/core';
import {
  cagr,
  catalogue,
  changeFromYearBefore,
  contributionToGrowth,
  customsValue,
  effectiveDutyRate,
  evaluateQuestion,
  forecastDeviationZ,
  forecastErrorMape,
  growthFromBase,
  growthVolatility,
  hhiOrigins,
  indexToBase,
  isFact,
  movingAverage,
  previousPeriodGrowth,
  productsTraded,
  relationsOf,
  robustTrendSlope,
  seasonalFactor,
  seasonallyAdjusted,
  shareChange,
  shareOfReport,
  trailingTotal,
  trendSlope,
  workingDayAdjusted,
  yearEnding,
  yearEndProjection,
  yearOverYear,
  yearToDate,
  yearToDateGrowth,
  type AnyMeasure,
  type FactRows,
  type MeasureGiving,
  type Question,
} from '@tradepulse/measures';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { openOn } from '../support/open-in-memory.ts';
import { testEngines } from '../support/test-engines.ts';
import { expectAgreement } from './expect-agreement.ts';
import { generatedGrain, generatedRows, monthlyFlows } from './generated-rows.ts';

/** Questions that together reach every part of the planner. */
const questions: readonly Omit<Question, 'measures'>[] = [
  { period: { calendarYear: 2024 }, compare: 'year_before' },
  { period: { fiscalYear: 2024 }, by: ['country'], compare: 'year_before' },
  { period: { calendarYear: 2024 }, by: ['hts2', 'country'], compare: 'year_before' },
  { period: { from: '2024-01', to: '2024-06' }, by: ['month'], compare: 'year_before' },
  {
    period: { calendarYear: 2024 },
    by: ['quarter', 'hts4'],
    compare: 'year_before',
    where: { country: ['5700', '1220'] },
  },
  { period: { month: '2024-02' }, by: ['region'], compare: { month: '2023-02' }, where: { hts2: '01' } },
  { period: { calendarYear: 2024 }, by: ['country'], compare: 'year_before', where: { hts2: ['00'] } },
];

/** The time-series operators on measures of different kinds: an amount, a ratio, a distinct count, inner groups. */
const derived: readonly AnyMeasure[] = [customsValue, effectiveDutyRate, productsTraded, hhiOrigins].flatMap(
  (base: MeasureGiving<'number'>) => [
    yearOverYear(base),
    changeFromYearBefore(base),
    previousPeriodGrowth(base),
    cagr(base, 1),
    yearEnding(base),
    yearToDate(base, 'fiscal'),
    yearToDateGrowth(base, 'calendar'),
    movingAverage(base, 3),
    trendSlope(base),
    robustTrendSlope(base),
    growthVolatility(base),
    seasonalFactor(base, 2),
    seasonallyAdjusted(base, 2),
    forecastErrorMape(base, 2),
    forecastDeviationZ(base),
  ],
);
const additive: readonly AnyMeasure[] = [
  shareOfReport(customsValue),
  shareChange(customsValue),
  contributionToGrowth(customsValue),
  trailingTotal(customsValue, 6),
  yearEndProjection(customsValue, 'fiscal'),
  workingDayAdjusted(customsValue),
];
const compared: readonly AnyMeasure[] = [growthFromBase(effectiveDutyRate), indexToBase(customsValue)];

const withoutComparison: readonly Omit<Question, 'measures'>[] = [
  { period: { from: '2024-01', to: '2024-03' }, by: ['month', 'hts2'] },
  { period: { month: '2024-10' }, by: ['country'], where: { hts2: ['01', '61', '87'] } },
];

const published = [...catalogue].filter((measure) => relationsOf(measure).every(isFact));

const seed = Number(process.env['TRADEPULSE_SEED'] ?? 20_241_124);

describe.each(await testEngines())('arrays and $name agree', ({ open }) => {
  let tp: TradePulse;
  let session: Session;
  let rows: FactRows;

  beforeAll(async () => {
    ({ tp, session } = await openOn(await open()));
    const imported = generatedRows('census_import', seed);
    const exported = generatedRows('census_export', seed + 1);
    for (const [fact, release] of [
      ['census_import', imported],
      ['census_export', exported],
    ] as const) {
      await tp.load(
        rowsSource({
          fact,
          dataset: `generated-${fact}`,
          name: 'generated',
          grain: generatedGrain(fact),
          rows: release,
        }),
      );
    }
    rows = {
      census_import: monthlyFlows('census_import', imported),
      census_export: monthlyFlows('census_export', exported),
    };
  });
  afterAll(() => tp.close());

  const named = (measures: Iterable<AnyMeasure>) =>
    [...measures].map((measure) => [measure.id, measure] as const);

  it.each(named([...published, ...compared]))('%s', async (_id, measure) => {
    for (const question of questions) {
      await expectAgreement({ ...question, measures: [measure] }, session, evaluateQuestion, rows);
    }
  });

  it.each(named([...derived, ...additive]))('%s', async (_id, measure) => {
    for (const question of withoutComparison) {
      await expectAgreement({ ...question, measures: [measure] }, session, evaluateQuestion, rows);
    }
  });
});
