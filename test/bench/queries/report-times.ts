import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnyMeasure } from '@tradepulse/measures';
import { atMost, compared, figure, median, valued, type Figure, type Pair } from '../measuring/figure.ts';
import type { BenchWarehouse } from './bench-warehouse.ts';
import { nothingSpent, type Spent } from './observed-engine.ts';
import type { Grain } from './yardstick-sql.ts';

/** The two sides, and how often they are run. */
export interface Bench {
  readonly warehouse: BenchWarehouse;
  readonly duckdb: DuckDBConnection;
  readonly rounds: number;
}

/** A report and a statement in turns, end to end: the answer of both is columns or rows in JavaScript. */
export async function runInTurns(
  bench: Bench,
  measures: readonly AnyMeasure[],
  grain: Grain,
  sql: string,
): Promise<readonly Pair[]> {
  const runs: Pair[] = [];
  bench.warehouse.recordIn('memory');
  // The first round warms both up.
  const enough = budget(bench.rounds);
  for (let round = -1; !enough(round); round += 1) {
    const before = round % 2 === 0 ? await statementTime(bench.duckdb, sql) : null;
    const { total } = await reportTime(bench.warehouse, measures, grain);
    const yardstick = before ?? (await statementTime(bench.duckdb, sql));
    if (round >= 0) runs.push({ ours: total, yardstick });
  }
  return runs;
}

const LEAST_ROUNDS = 3;
const MOST_MS = 4_000;

/** All rounds, or as many as fit into a few seconds: a slow report says the same in fewer. */
function budget(rounds: number): (round: number) => boolean {
  const started = performance.now();
  return (round) => round >= rounds || (round >= LEAST_ROUNDS && performance.now() - started > MOST_MS);
}

async function statementTime(duckdb: DuckDBConnection, sql: string): Promise<number> {
  const started = performance.now();
  const reader = await duckdb.runAndReadAll(sql);
  reader.getColumnsJS();
  return performance.now() - started;
}

interface ReportTime extends Readonly<Spent> {
  readonly total: number;
}

async function reportTime(
  { session, spent }: BenchWarehouse,
  measures: readonly AnyMeasure[],
  { by }: Grain,
): Promise<ReportTime> {
  Object.assign(spent, nothingSpent());
  const started = performance.now();
  await session.report({ measures, by, period: { calendarYear: 2024 } });
  return { ...spent, total: performance.now() - started };
}

/** What a report costs beyond its own SQL, with each audit log, and where that goes. */
export async function beyondSql(
  name: string,
  bench: Bench,
  measures: readonly AnyMeasure[],
  grain: Grain,
  promise: string | null = null,
): Promise<readonly Figure[]> {
  const { memory, file } = await timesWithEachLog(bench, measures, grain);
  const bar = promise === null ? null : atMost(10, promise);
  const part = (what: string, of: (time: ReportTime) => number): Figure =>
    figure(`  ${name}: of that, ${what}`, 'ms', median(file.map(of)));
  return [
    // Here the yardstick is the report's own SQL.
    valued(compared(`  ${name}: beyond its SQL (beside), log in memory`, 'ms', besideSql(memory)), bar),
    valued(compared(`  ${name}: beyond its SQL (beside), log synced to disk`, 'ms', besideSql(file)), bar),
    part('the synced log', ({ audit }) => audit),
    part('small statements of the warehouse', ({ catalogue }) => catalogue),
    part(
      'guard, plan, compute, release',
      ({ total, passes, audit, catalogue }) => total - passes - audit - catalogue,
    ),
  ];
}

interface TimesByLog {
  readonly memory: ReportTime[];
  readonly file: ReportTime[];
}

async function timesWithEachLog(
  { warehouse, rounds }: Bench,
  measures: readonly AnyMeasure[],
  grain: Grain,
): Promise<TimesByLog> {
  const times: TimesByLog = { memory: [], file: [] };
  const enough = budget(rounds);
  for (let round = 0; !enough(round); round += 1) {
    for (const sink of ['memory', 'file'] as const) {
      warehouse.recordIn(sink);
      times[sink].push(await reportTime(warehouse, measures, grain));
    }
  }
  return times;
}

function besideSql(times: readonly ReportTime[]): readonly Pair[] {
  return times.map(({ total, passes }) => ({ ours: total - passes, yardstick: passes }));
}
