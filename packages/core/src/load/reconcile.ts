import { facts, storedColumns, TupleMap, type FactName } from '@tradepulse/measures';
import { sql, type Transaction } from 'kysely';
import { LoadError } from '../errors/load-error.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { ControlTotal } from './load-source.ts';

/** A published total beside what was loaded, added up over the control rows of one kind; amounts in cents. */
export interface ReconciledTotal {
  readonly measure: string;
  readonly published: bigint;
  readonly loaded: bigint;
  /** How many published totals were compared. */
  readonly compared: number;
}

interface Mismatch {
  readonly measure: string;
  readonly control: ControlTotal;
  readonly published: bigint;
  readonly loaded: bigint;
}

type Sums = TupleMap<readonly string[], ReadonlyMap<string, bigint>>;

/**
 * Compares every published total with the rows of a load, as the engine itself adds them up.
 *
 * @throws LoadError - CONTROL_MISMATCH, naming the first measure that disagrees and both totals
 */
export async function reconcile(
  transaction: Transaction<WarehouseDatabase>,
  fact: FactName,
  loadId: number,
  controls: readonly ControlTotal[],
  quarantined: number,
): Promise<readonly ReconciledTotal[]> {
  const tally = new Map<string, ReconciledTotal>();
  const mismatches: Mismatch[] = [];
  for (const [names, group] of groupByKeys(controls)) {
    const measures = [...new Set(group.flatMap(({ totals }) => Object.keys(totals)))];
    const sums = await sumsBy(transaction, fact, loadId, names, measures);
    for (const control of group) mismatches.push(...compare(control, names, sums, tally));
  }
  const [first] = mismatches;
  if (first !== undefined) throw mismatchError(fact, first, mismatches.length, quarantined);
  return [...tally.values()].toSorted((a, b) => (a.measure < b.measure ? -1 : 1));
}

function groupByKeys(controls: readonly ControlTotal[]): TupleMap<readonly string[], ControlTotal[]> {
  const groups = new TupleMap<readonly string[], ControlTotal[]>();
  for (const control of controls)
    groups.getOrMake(Object.keys(control.where).toSorted(), () => []).push(control);
  return groups;
}

async function sumsBy(
  transaction: Transaction<WarehouseDatabase>,
  fact: FactName,
  loadId: number,
  keys: readonly string[],
  measures: readonly string[],
): Promise<Sums> {
  const columns = [
    ...keys.map((key, at) => sql`cast(${sql.ref(key)} as varchar)`.as(`k${at}`)),
    ...measures.map((measure, at) => sql`cast(coalesce(sum(${sql.ref(measure)}), 0) as bigint)`.as(`m${at}`)),
  ];
  let query = transaction.selectFrom(fact).select(columns).where('load_id', '=', loadId);
  if (keys.length > 0) query = query.groupBy(keys.map((key) => sql.ref(key)));
  const sums: Sums = new TupleMap();
  for (const row of await query.execute()) {
    const values: Readonly<Record<string, unknown>> = row;
    sums.set(
      keys.map((_, at) => String(values[`k${at}`])),
      new Map(measures.map((measure, at) => [measure, exact(values[`m${at}`])])),
    );
  }
  return sums;
}

/** Engines give 64-bit integers as bigint or as text. */
function exact(value: unknown): bigint {
  return typeof value === 'bigint' ? value : BigInt(String(value));
}

function compare(
  control: ControlTotal,
  keys: readonly string[],
  sums: Sums,
  tally: Map<string, ReconciledTotal>,
): readonly Mismatch[] {
  const loadedSums = sums.get(keys.map((key) => String(control.where[key])));
  const mismatches: Mismatch[] = [];
  for (const [measure, figure] of Object.entries(control.totals)) {
    const published = BigInt(figure);
    const loaded = loadedSums?.get(measure) ?? 0n;
    if (published !== loaded) mismatches.push({ measure, control, published, loaded });
    count(tally, totalName(control.file, measure, keys), published, loaded);
  }
  return mismatches;
}

/** A file that prints totals of several kinds has a line for each: they would count the same rows twice. */
function totalName(file: string, measure: string, keys: readonly string[]): string {
  return `${file} ${measure} ${keys.length === 0 ? 'in all' : `by ${keys.join(', ')}`}`;
}

function count(
  tally: Map<string, ReconciledTotal>,
  measure: string,
  published: bigint,
  loaded: bigint,
): void {
  const before = tally.get(measure) ?? { measure, published: 0n, loaded: 0n, compared: 0 };
  tally.set(measure, {
    measure,
    published: before.published + published,
    loaded: before.loaded + loaded,
    compared: before.compared + 1,
  });
}

function mismatchError(fact: FactName, first: Mismatch, mismatches: number, quarantined: number): Error {
  const where = Object.entries(first.control.where).map(([key, code]) => `${key} ${code}`);
  return new LoadError('CONTROL_MISMATCH', {
    measure: first.measure,
    file: first.control.file,
    where: where.length === 0 ? 'the whole release' : where.join(', '),
    published: String(first.published),
    loaded: String(first.loaded),
    unit: unitOf(fact, first.measure),
    mismatches,
    quarantined,
  });
}

/** Amounts are in cents inside, and publishers print dollars: the reader must be told which. */
function unitOf(fact: FactName, measure: string): string {
  const column = storedColumns(facts[fact]).find(([name]) => name === measure)?.[1];
  return column?.type === 'amount' ? 'cents' : 'as printed';
}
