import { isRecord, type RecordName } from '@tradepulse/measures';
import { sql, type Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** What is loaded of a fact of transactions. */
export interface RecordHolding {
  readonly relation: RecordName;
  /** The days that extracts cover, first and last of each run, in order. */
  readonly covered: readonly DayRun[];
  /** The day as of which the records stand. */
  readonly asOf: string;
  /** The extracts that brought them. */
  readonly extracts: readonly string[];
}

/** Days from the first to the last, ISO. */
export interface DayRun {
  readonly first: string;
  readonly last: string;
}

/** The facts that the loader writes itself: they cover what was ever loaded. */
const writtenByLoads: readonly RecordName[] = ['load_batch', 'record_audit'];

interface LoadedSubject {
  readonly subject: string;
  readonly extract_id: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly as_of: string;
}

/** What is loaded of each fact of transactions, by name. */
export async function readRecordHoldings(
  database: Kysely<WarehouseDatabase>,
): Promise<ReadonlyMap<RecordName, RecordHolding>> {
  const { rows } = await sql<LoadedSubject>`
    select distinct f.subject, e.extract_id, e.period_from, e.period_to, e.as_of
      from extract_load as e inner join extract_file as f on f.extract_id = e.extract_id`.execute(database);
  const bySubject = Map.groupBy(rows, ({ subject }) => subject);
  const holdings = [...bySubject].flatMap(([subject, loads]) =>
    isRecord(subject) ? [holdingOf(subject, loads)] : [],
  );
  const ofLoads = rows.length === 0 ? [] : writtenByLoads.map((relation) => holdingOf(relation, rows));
  return new Map([...holdings, ...ofLoads].map((holding) => [holding.relation, holding]));
}

function holdingOf(relation: RecordName, loads: readonly LoadedSubject[]): RecordHolding {
  return {
    relation,
    covered: runsOf(loads.map((load) => ({ first: load.period_from, last: load.period_to }))),
    asOf: loads.reduce((latest, { as_of: asOf }) => (asOf > latest ? asOf : latest), ''),
    extracts: [...new Set(loads.map((load) => load.extract_id))].toSorted(),
  };
}

/** Joins runs that overlap or touch. */
function runsOf(runs: readonly DayRun[]): readonly DayRun[] {
  const joined: { first: string; last: string }[] = [];
  for (const { first, last } of runs.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = joined.at(-1);
    if (before === undefined || dayAfter(before.last) < first) joined.push({ first, last });
    else if (last > before.last) before.last = last;
  }
  return joined;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
