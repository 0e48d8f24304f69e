import { rowsSource, type ReportCell, type Session, type TradePulse } from '@tradepulse/core';
import {
  cagr,
  catalogue,
  changeFromYearBefore,
  contributionToGrowth,
  customsValue,
  effectiveDutyRate,
  evaluateQuestion,
  growthFromBase,
  growthVolatility,
  hhiOrigins,
  indexToBase,
  movingAverage,
  previousPeriodGrowth,
  productsTraded,
  robustTrendSlope,
  shareChange,
  shareOfReport,
  trailingTotal,
  trendSlope,
  yearEnding,
  yearEndProjection,
  yearOverYear,
  yearToDate,
  yearToDateGrowth,
  numbersIn,
  type AnyMeasure,
  type FactRows,
  type MeasureGiving,
  type MeasureValue,
  type Question,
} from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInMemory } from '../support/open-in-memory.ts';
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
  ],
);
const additive: readonly AnyMeasure[] = [
  shareOfReport(customsValue),
  shareChange(customsValue),
  contributionToGrowth(customsValue),
  trailingTotal(customsValue, 6),
  yearEndProjection(customsValue, 'fiscal'),
];
const compared: readonly AnyMeasure[] = [growthFromBase(effectiveDutyRate), indexToBase(customsValue)];

const withoutComparison: readonly Omit<Question, 'measures'>[] = [
  { period: { from: '2024-01', to: '2024-03' }, by: ['month', 'hts2'] },
  { period: { month: '2024-10' }, by: ['country'], where: { hts2: ['01', '61', '87'] } },
];

const seed = Number(process.env['TRADEPULSE_SEED'] ?? 20_241_124);

describe('arrays and DuckDB agree', () => {
  let tp: TradePulse;
  let session: Session;
  let rows: FactRows;

  beforeAll(async () => {
    ({ tp, session } = await openInMemory());
    const imported = generatedRows('census_import', seed);
    const exported = generatedRows('census_export', seed + 1);
    for (const [fact, published] of [
      ['census_import', imported],
      ['census_export', exported],
    ] as const) {
      await tp.load(
        rowsSource({
          fact,
          dataset: `generated-${fact}`,
          name: 'generated',
          grain: generatedGrain(fact),
          rows: published,
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

  it.each(named([...catalogue, ...compared]))('%s', async (_id, measure) => {
    for (const question of questions) await expectAgreement(measure, question);
  });

  it.each(named([...derived, ...additive]))('%s', async (_id, measure) => {
    for (const question of withoutComparison) await expectAgreement(measure, question);
  });

  async function expectAgreement(measure: AnyMeasure, question: Omit<Question, 'measures'>): Promise<void> {
    const asked = { ...question, measures: [measure] };
    const expected = outcomeOf(() =>
      evaluateQuestion(asked, rows).rows.map(
        ({ key, values, base }) => [key, values[0], base?.[0] ?? null] as const,
      ),
    );
    const actual = await outcomeOfAsync(async () =>
      (await session.report(asked)).rows.map((row) => {
        const base = row.base?.[measure.id];
        return [row.key, row.values[measure.id], valueIn(base)] as const;
      }),
    );
    if (typeof expected === 'string' || typeof actual === 'string') {
      expect(actual).toBe(expected);
      return;
    }
    expect(actual.map(([key]) => key)).toEqual(expected.map(([key]) => key));
    for (const [at, [key, value, base]] of expected.entries()) {
      expectAgreed(actual[at]?.[1] ?? null, value ?? null, key);
      expectAgreed(actual[at]?.[2] ?? null, base, key);
    }
  }
});

type Value = MeasureValue | null;
type Row = readonly [key: readonly (string | null)[], value: Value | undefined, base: Value];

function valueIn(cell: ReportCell | undefined): Value {
  if (cell?.kind === 'interval') return { estimate: cell.estimate, lower: cell.lower, upper: cell.upper };
  return cell?.kind === 'value' ? cell.value : null;
}

/** The rows, or the code of the error: both sides must refuse the same questions for the same reason. */
function outcomeOf(answer: () => readonly Row[]): readonly Row[] | string {
  try {
    return answer();
  } catch (error) {
    return codeOf(error);
  }
}

async function outcomeOfAsync(answer: () => Promise<readonly Row[]>): Promise<readonly Row[] | string> {
  try {
    return await answer();
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

/** Numbers agree, and intervals part by part. */
function expectAgreed(actual: Value, expected: Value, key: readonly (string | null)[]): void {
  const [is, ought] = [numbersIn(actual), numbersIn(expected)];
  expect(is, key.join(' ')).toHaveLength(ought.length);
  for (const [at, part] of ought.entries()) expectClose(is[at] ?? NaN, part, key);
}

/** Money and counts exactly; the rest to a relative 1e-12. */
function expectClose(actual: number, expected: number, key: readonly (string | null)[]): void {
  if (Number.isInteger(expected)) {
    expect(actual, key.join(' ')).toBe(expected);
    return;
  }
  expect(Math.abs(actual - expected), `${key.join(' ')}: ${actual} and ${expected}`).toBeLessThanOrEqual(
    1e-12 * Math.abs(expected),
  );
}
