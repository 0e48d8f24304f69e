import { rowsSource, type FactRow, type Session, type TradePulse } from '@tradepulse/core';
import {
  evaluateQuestion,
  imports,
  measure,
  meanRevision,
  monthIndex,
  revisionBias,
  yearOverYear,
  type AnyMeasure,
  type FactRows,
  type Group,
  type Input,
  type Matched,
  type Question,
} from '@tradepulse/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOn } from '../support/open-in-memory.ts';
import { testEngines } from '../support/test-engines.ts';
import { expectAgreement } from './expect-agreement.ts';
import { generatedGrain, generatedRows, monthlyFlows, randomNumbers } from './generated-rows.ts';

type Row = FactRow<'census_import'>;

const seed = Number(process.env['TRADEPULSE_SEED'] ?? 20_261_130);

/**
 * Three publications: all months, most of 2023 and 2024 again, half of 2024 once more. The second is loaded last: which
 * comes first is told by the day on which the figures stood so, not by when somebody loaded them.
 */
function publications(): Readonly<Record<'first' | 'second' | 'third', readonly Row[]>> {
  const all = generatedRows('census_import', seed);
  const late = randomNumbers(seed + 3);
  const first = all.filter(() => late() > 0.1);
  const second = revised(within(all, [2023, 1], [2024, 9]), randomNumbers(seed + 1));
  return { first, second, third: revised(within(second, [2024, 1], [2024, 6]), randomNumbers(seed + 2)) };
}

type Month = readonly [year: number, month: number];

function within(rows: readonly Row[], from: Month, to: Month): readonly Row[] {
  return rows.filter(({ year, month }) => {
    const at = monthIndex(year, month);
    return at >= monthIndex(...from) && at <= monthIndex(...to);
  });
}

/** Some rows are gone and some are changed; most are as they were. */
function revised(rows: readonly Row[], random: () => number): readonly Row[] {
  return rows.flatMap((row) => {
    const chance = random();
    if (chance < 0.1) return [];
    const factor = chance < 0.5 ? 0.5 + random() : 1;
    return [{ ...row, general_value_mo: Math.round((row.general_value_mo ?? 0) * factor) }];
  });
}

/** The rows of the first publication that are in months of the second, and of each month the last publication. */
function expectedRows({ first, second, third }: ReturnType<typeof publications>): FactRows {
  const known = [
    ...third,
    ...within(second, [2023, 1], [2023, 12]),
    ...within(second, [2024, 7], [2024, 9]),
    ...within(first, [2021, 1], [2022, 12]),
    ...within(first, [2024, 10], [2024, 12]),
  ];
  return {
    census_import: monthlyFlows('census_import', known),
    census_import_first: monthlyFlows('census_import', within(first, [2023, 1], [2024, 9])),
  };
}

const described = (name: string) =>
  ({
    id: `revisions/${name}`,
    title: name,
    unit: 'count',
    direction: 'neutral',
    formula: name,
    source: 'definition',
    result: 'number',
  }) as const;

/** Hands an input out as it was first published. */
function probe(name: string, input: Input<number | null>): AnyMeasure {
  const inputs = { x: input.asFirstPublished() };
  return measure({ ...described(name), inputs, compute: ({ x }) => x });
}

function groupProbe(name: string, input: Input<readonly Group<'x'>[]>): AnyMeasure {
  return measure({
    ...described(name),
    inputs: { groups: input },
    compute: ({ groups }) =>
      groups.reduce((sum, { key, x }) => sum + (x ?? 0) * (1 + key.join('|').length), 0),
  });
}

function matchedProbe(name: string, input: Input<readonly Matched<'x'>[]>): AnyMeasure {
  return measure({
    ...described(name),
    inputs: { items: input.asFirstPublished() },
    compute: ({ items }) =>
      items.reduce((sum, { base, current }) => sum + 3 * (current?.x ?? 0) - (base?.x ?? 0), 0),
  });
}

const value = imports.sum('general_value');

/** Every way in which an input may be taken, of first publications; and the months of the latest told apart. */
const measures: readonly AnyMeasure[] = [
  meanRevision,
  revisionBias,
  yearOverYear(meanRevision),
  probe('sum', value),
  probe('distinct', imports.distinct('hts10', 'country')),
  probe('quantity', imports.quantity('general_quantity_1', 'unit_1')),
  probe('year-before', value.earlier(12)),
  probe('whole', value.wholeOf('country')),
  probe('of-report', value.ofReport()),
  groupProbe('by-month', imports.groups([imports.month()], { x: value })),
  groupProbe('first-by-month', imports.groups(['hts4', imports.month()], { x: value }).asFirstPublished()),
  matchedProbe('matched', imports.matched(['hts10', 'country'], { x: value })),
];

const questions: readonly Omit<Question, 'measures'>[] = [
  { period: { calendarYear: 2024 }, compare: 'year_before' },
  { period: { fiscalYear: 2024 }, by: ['country'], compare: 'year_before' },
  { period: { from: '2023-11', to: '2024-10' }, by: ['month'], compare: 'year_before' },
  { period: { calendarYear: 2024 }, by: ['quarter', 'hts4'], compare: 'year_before', where: { hts2: '01' } },
  // Published once alone.
  { period: { from: '2024-10', to: '2024-12' }, by: ['month', 'country'], compare: 'period_before' },
];

describe.each(await testEngines())('arrays and $name agree on revisions', ({ open }) => {
  let tp: TradePulse;
  let session: Session;
  let rows: FactRows;

  beforeAll(async () => {
    ({ tp, session } = await openOn(await open()));
    const { first, second, third } = publications();
    await load(first, 'first', '2025-02-05');
    await load(third, 'third', '2025-07-03');
    await load(second, 'second', '2025-06-05');
    rows = expectedRows({ first, second, third });
  });
  afterAll(() => tp.close());

  function load(published: readonly Row[], name: string, asOf: string): Promise<unknown> {
    const grain = generatedGrain('census_import');
    const source = rowsSource({
      fact: 'census_import',
      dataset: 'published',
      name,
      grain,
      rows: published,
    });
    return tp.load(source, { asOf });
  }

  it.each(measures.map((each: AnyMeasure) => [each.id, each] as const))('%s', async (_id, each) => {
    let values = 0;
    for (const question of questions) {
      values += await expectAgreement({ ...question, measures: [each] }, session, evaluateQuestion, rows);
    }
    expect(values, 'values that are neither null nor zero').toBeGreaterThan(0);
  });

  it('says which publication each pass reads, and of which loads the report is made', async () => {
    const request = { measures: [revisionBias], period: { calendarYear: 2024 } } as const;
    const passes = await session.explain(request);
    expect(passes.map(({ vintage, dataset, basis }) => [vintage, dataset, basis])).toEqual([
      ['first', 'published', 'month'],
      ['current', 'published', 'month'],
    ]);
    const { data } = await session.report(request);
    expect(data.provenance).toMatchObject([
      {
        asOf: '2025-07-03',
        loadIds: [1, 2, 3],
        files: ['first', 'third', 'second'],
        firstPublished: [{ loadId: 1, asOf: '2025-02-05' }],
      },
    ]);
  });

  it('knows of no revision in the warehouse as it stood after the first publication', async () => {
    const report = await session.report({
      measures: [meanRevision],
      period: { calendarYear: 2024 },
      vintage: 1,
    });
    expect(report.rows[0]?.values['quality/mean-revision']).toBeNull();
    expect(report.data.provenance).toMatchObject([{ loadIds: [1], firstPublished: [] }]);
  });

  it('names both publications wherever a report goes', async () => {
    const report = await session.report({ measures: [meanRevision], period: { month: '2024-03' } });
    expect(await report.toHTML()).toContain('As first published: load 1, as of 2025-02-05');
    expect(report.toCSVMetadata('revisions.csv')['dc:source']).toEqual([
      expect.stringContaining('loads 1, 2; as first published: load 1 as of 2025-02-05'),
    ]);
  });
});
