import { openTradePulse, rowsSource, type Session } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import {
  catalogue,
  isFact,
  relationsOf,
  type AnyMeasure,
  type FactName,
  type Question,
} from '@tradepulse/measures';
import { memoryAuditSink } from '@tradepulse/privacy';
import { generatedGrain, generatedRows } from '../../equivalence/generated-rows.ts';
import { testClock } from '../../support/analyst.ts';
import { atMost, figure, median, type Figure, type Section } from '../measuring/figure.ts';
import { THREADS } from '../measuring/plain-duckdb.ts';
import type { BenchOptions } from '../options.ts';
import { benchSession } from './bench-warehouse.ts';
import { nothingSpent, observedEngine, observedSink, type Spent } from './observed-engine.ts';

const questions: readonly (Omit<Question, 'measures'> & { readonly name: string })[] = [
  { name: 'nationally', period: { calendarYear: 2024 }, compare: 'year_before' },
  { name: 'by country', by: ['country'], period: { calendarYear: 2024 }, compare: 'year_before' },
];

/**
 * Planning of every measure of published statistics in one request, on a few monthly rows of imports and exports
 * that can answer all of them: guard, dataset, passes and SQL, without reading a figure.
 */
export async function planning(options: BenchOptions): Promise<Section> {
  const spent = nothingSpent();
  const engine = observedEngine(await openDuckDb({ path: ':memory:', threads: THREADS }), spent);
  const sink = memoryAuditSink();
  const audit = observedSink(() => sink, spent);
  const tp = await openTradePulse({ engine, audit, clock: testClock });
  try {
    for (const fact of ['census_import', 'census_export'] as const) await tp.load(generatedRelease(fact));
    const session = benchSession(tp);
    const measures = [...catalogue].filter((measure) => relationsOf(measure).every(isFact));
    const figures: Figure[] = [];
    let about = '';
    for (const question of questions) {
      const passes = await session.explain({ measures, ...question });
      const aggregates = passes.reduce((total, pass) => total + pass.aggregates, 0);
      about = `${measures.length} measures in ${passes.length} passes with ${aggregates} aggregates`;
      figures.push(...(await planningTimes(session, spent, measures, question, options)));
    }
    return {
      name: 'planning',
      title: 'Planning every measure of published statistics as one request',
      about: [about],
      figures,
    };
  } finally {
    await tp.close();
  }
}

function generatedRelease(fact: FactName) {
  const rows = generatedRows(fact, 2024);
  return rowsSource({
    fact,
    dataset: `generated-${fact}`,
    name: 'generated',
    grain: generatedGrain(fact),
    rows,
  });
}

async function planningTimes(
  session: Session,
  spent: Spent,
  measures: readonly AnyMeasure[],
  { name, ...question }: (typeof questions)[number],
  { queryRounds }: BenchOptions,
): Promise<readonly Figure[]> {
  const whole: number[] = [];
  const alone: number[] = [];
  for (let round = 0; round < queryRounds; round += 1) {
    Object.assign(spent, nothingSpent());
    const started = performance.now();
    await session.explain({ measures, ...question });
    const total = performance.now() - started;
    whole.push(total);
    alone.push(total - spent.catalogue - spent.audit);
  }
  const bar = atMost(15, `< 15 ms for 300 measures (here ${measures.length})`);
  return [
    figure(`guard and plan ${name}`, 'ms', median(alone), bar),
    figure(`the same with reading what is loaded, ${name}`, 'ms', median(whole)),
  ];
}
