import { rowsSource, type Session, type TradePulse } from '@tradepulse/core';
import {
  catalogue,
  evaluateQuestion,
  familyOf,
  isFact,
  kindOfMeasure,
  onSource,
  relationsOf,
  type AnyMeasure,
  type FactRows,
  type Question,
} from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEngines } from '../support/test-engines.ts';
import { algebraMeasures } from './algebra-measures.ts';
import {
  askBoth,
  expectAgreement,
  expectAgreementOn,
  isRefused,
  type BothAnswers,
} from './expect-agreement.ts';
import { generatedGrain, generatedRows, monthlyFlows } from './generated-rows.ts';
import { meanRecords } from './mean-records.ts';
import { openWithRecords } from './record-warehouse.ts';
import { referenceRowsOf } from './reference-rows.ts';

const seed = Number(process.env['TRADEPULSE_SEED'] ?? 20_261_129);

/** Questions that reach every way in which rows belong to a period, and the levels that most records have. */
const questions: readonly Omit<Question, 'measures'>[] = [
  { period: { calendarYear: 2024 }, compare: 'year_before' },
  { period: { fiscalYear: 2024 }, compare: 'year_before', by: ['port'] },
  { period: { from: '2024-01', to: '2024-04' }, compare: 'year_before', by: ['month'] },
  { period: { month: '2024-02' }, compare: 'year_before', by: ['field_office'] },
  { period: { month: '2024-02' }, by: ['center', 'entry_type'] },
  { period: { calendarYear: 2024 }, compare: 'year_before', by: ['hts2', 'country'] },
  { period: { fiscalYear: 2024 }, compare: 'year_before', by: ['fiscal_quarter'], where: { port: '2704' } },
  { period: { calendarYear: 2024 }, compare: 'year_before', by: ['hts2'] },
  { period: { calendarYear: 2021 }, compare: 'year_before' },
];

/** What is not loaded of the Census Bureau's figures is refused; what nobody recorded is nothing. */
function askable(measure: AnyMeasure): typeof questions {
  return relationsOf(measure).some(isFact) ? questions.slice(0, -1) : questions;
}

const measures = [
  ...algebraMeasures,
  ...[...catalogue].filter((measure) => !relationsOf(measure).every(isFact)),
];

/** Measures of imports that entry lines give as the published statistics do. */
const conformed = [...catalogue].filter(
  (measure) =>
    relationsOf(measure).every(isFact) && relationsOf(measure).length > 0 && isOnEntryLines(measure),
);

function isOnEntryLines(measure: AnyMeasure): boolean {
  try {
    return onSource([measure], 'ACE').length === 1;
  } catch {
    return false;
  }
}

/** Measures that are asked for together: of the same facts, so that the same questions may be asked of them. */
const mostTogether = 10;

/** For each measure, those that it is asked for with: passes that measures share are what is to be tried. */
function companions(of: readonly AnyMeasure[]): ReadonlyMap<AnyMeasure, readonly AnyMeasure[]> {
  const alike = [...Map.groupBy(of, (measure) => relationsOf(measure).toSorted().join()).values()];
  const groups = alike.flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / mostTogether) }, (_, at) =>
      list.slice(at * mostTogether, (at + 1) * mostTogether),
    ),
  );
  return new Map(groups.flatMap((group) => group.map((measure) => [measure, group] as const)));
}

const together = companions(measures);
const conformedTogether = companions(conformed);

/** How many measures of transactions there are, by family and by what they ask of an engine. */
function counts(): string {
  const by = (name: (measure: AnyMeasure) => string): string =>
    [...Map.groupBy(measures.slice(algebraMeasures.length), name)]
      .map(([key, list]) => `${key} ${list.length}`)
      .join(', ');
  return `measures of transactions by family: ${by(familyOf)}\nby kind: ${by(kindOfMeasure)}\nof imports on entry lines: ${conformed.length}\n`;
}

beforeAll(() => {
  process.stdout.write(counts());
});

describe.each(await testEngines())('arrays and $name agree on records', ({ open }) => {
  let tp: TradePulse;
  let session: Session;
  let rows: FactRows;

  beforeAll(async () => {
    const made = meanRecords(seed, 200);
    let headings: FactRows;
    ({ tp, session, headings } = await openWithRecords(await open(), made));
    const imported = generatedRows('census_import', seed);
    await tp.load(
      rowsSource({
        fact: 'census_import',
        dataset: 'generated',
        name: 'generated',
        grain: generatedGrain('census_import'),
        rows: imported,
      }),
    );
    rows = {
      ...made,
      ...(await referenceRowsOf(tp)),
      ...headings,
      census_import: monthlyFlows('census_import', imported),
    };
  });
  afterAll(() => tp.close());

  const asked = new Map<string, Promise<BothAnswers>>();

  /** Asks for a measure with its companions, once for all of them; alone where one of them is refused. */
  async function agreement(
    measure: AnyMeasure,
    group: readonly AnyMeasure[],
    question: Omit<Question, 'measures'>,
  ): Promise<number> {
    const all = { ...question, measures: group };
    const key = JSON.stringify([question, group.map(({ id }) => id)]);
    const both = asked.get(key) ?? askBoth(all, session, evaluateQuestion, rows);
    asked.set(key, both);
    const answers = await both;
    if (isRefused(answers))
      return expectAgreement({ ...question, measures: [measure] }, session, evaluateQuestion, rows);
    const [read = measure] = onSource([measure], question.source ?? 'CENSUS');
    return expectAgreementOn(read, group.indexOf(measure), answers);
  }

  it.each(measures.map((measure: AnyMeasure) => [measure.id, measure] as const))(
    '%s',
    async (_id, measure) => {
      let values = 0;
      for (const question of askable(measure))
        values += await agreement(measure, together.get(measure) ?? [measure], question);
      expect(values, 'values that are neither null nor zero').toBeGreaterThan(0);
    },
  );

  it.each(conformed.map((measure: AnyMeasure) => [measure.id, measure] as const))(
    '%s, on entry lines',
    async (_id, measure) => {
      let values = 0;
      for (const question of questions) {
        const group = conformedTogether.get(measure) ?? [measure];
        values += await agreement(measure, group, { ...question, source: 'ACE' });
      }
      expect(values, 'values that are neither null nor zero').toBeGreaterThan(0);
    },
  );
});
