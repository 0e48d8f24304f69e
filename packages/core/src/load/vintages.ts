import { formatMonth, monthIndex, monthOfYear, yearOf } from '@tradepulse/measures';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { appendRecords } from '../warehouse/append-records.ts';
import type { LoadSource, ReferenceBatch } from './load-source.ts';
import type { LoadReceipt } from './receipt.ts';
import type { ReconciledTotal } from './reconcile.ts';
import type { TakenRows } from './take-rows.ts';

/** Everything that is written of a load besides its rows. */
export interface LoadRecord {
  readonly loadId: number;
  readonly asOf: string;
  readonly loadedAt: string;
  readonly sha256: string;
  readonly source: LoadSource;
  readonly taken: TakenRows;
  readonly controls: readonly ReconciledTotal[];
  readonly references: ReferenceBatch;
}

/** Loads are numbered from 1 in the order in which they were made: the number is the vintage id. */
export async function nextLoadId(transaction: Transaction<WarehouseDatabase>): Promise<number> {
  const last = await transaction
    .selectFrom('load')
    .select(sql<number | null>`max(load_id)`.as('last'))
    .executeTakeFirst();
  return (last?.last ?? 0) + 1;
}

/** The receipt of an earlier load of the very same content; null when there is none. */
export async function findUnchanged(
  database: Kysely<WarehouseDatabase>,
  source: LoadSource,
  sha256: string,
): Promise<Omit<LoadReceipt, 'seconds'> | null> {
  const load = await database
    .selectFrom('load')
    .selectAll()
    .where('dataset', '=', source.dataset)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (load === undefined) return null;
  const periods = await database
    .selectFrom('load_period')
    .select(['year', 'month'])
    .where('load_id', '=', load.load_id)
    .groupBy(['year', 'month'])
    .execute();
  return {
    status: 'unchanged',
    loadId: load.load_id,
    dataset: load.dataset,
    fact: load.fact,
    file: source.name,
    sha256,
    asOf: load.as_of,
    rowsRead: 0,
    rowsLoaded: 0,
    rowsQuarantined: 0,
    rowsReplaced: 0,
    setAside: { totals: 0, groups: 0 },
    quarantine: [],
    controls: [],
    months: periods.map(({ year, month }) => formatMonth(monthIndex(year, month))).toSorted(),
  };
}

/** How many rows of earlier loads of the same dataset and months are no longer the latest after this one. */
export async function replacedRows(
  transaction: Transaction<WarehouseDatabase>,
  { source, taken, asOf }: LoadRecord,
): Promise<number> {
  const latest = await transaction
    .selectFrom('load_period')
    .innerJoin('load', 'load.load_id', 'load_period.load_id')
    .select(['load_period.year', 'load_period.month', 'load_period.row_count', 'load.as_of', 'load.load_id'])
    .where('load.dataset', '=', source.dataset)
    .orderBy('load.as_of')
    .orderBy('load.load_id')
    .execute();
  const current = new Map(
    latest
      .filter(({ as_of }) => as_of <= asOf)
      .map((row) => [monthIndex(row.year, row.month), Number(row.row_count)] as const),
  );
  return [...taken.months.keys()].reduce((total, month) => total + (current.get(month) ?? 0), 0);
}

/** Makes a load visible: until its record stands, its rows answer no question. */
export async function recordLoad(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  record: LoadRecord,
): Promise<void> {
  const { loadId, taken } = record;
  await appendRecords(transaction, engine, 'load', [loadRow(record)]);
  await appendRecords(transaction, engine, 'load_period', periodsOf(record));
  await appendRecords(
    transaction,
    engine,
    'load_control',
    record.controls.map((control) => ({ load_id: loadId, ...control })),
  );
  await appendRecords(
    transaction,
    engine,
    'quarantine',
    taken.rejected.map(({ file, line, column, code }) => ({
      load_id: loadId,
      file,
      line,
      column_name: column,
      code,
    })),
  );
  await insertNewReferences(transaction, engine, record);
}

function loadRow({ loadId, asOf, loadedAt, sha256, source, taken }: LoadRecord) {
  return {
    load_id: loadId,
    dataset: source.dataset,
    fact: source.fact,
    file: source.name,
    sha256,
    as_of: asOf,
    loaded_at: loadedAt,
    commodity_digits: source.grain.commodity,
    keys: source.grain.keys.join(' '),
    flows: source.grain.flows.join(' '),
    rows_loaded: taken.rowsLoaded,
    rows_quarantined: taken.rejected.length,
  };
}

function periodsOf({ loadId, source, taken }: LoadRecord) {
  return [...taken.months].flatMap(([month, rows]) =>
    source.grain.bases.map((basis) => ({
      load_id: loadId,
      year: yearOf(month),
      month: monthOfYear(month),
      basis,
      row_count: rows,
    })),
  );
}

/** Titles and names that came with the release, for codes that the warehouse does not know yet. */
async function insertNewReferences(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  { references, source }: LoadRecord,
): Promise<void> {
  const commodities = (references.commodities ?? []).map(({ code, title }) => ({
    code,
    digits: code.length,
    title,
    source: source.dataset,
  }));
  const countries = (references.countries ?? []).map(({ code, name }) => ({
    code,
    name,
    iso2: null,
    iso3: null,
  }));
  const missing = <R extends { readonly code: string }>(table: ReferenceTable, rows: readonly R[]) =>
    missingRows(transaction, table, rows);
  await appendRecords(transaction, engine, 'ref_commodity', await missing('ref_commodity', commodities));
  await appendRecords(transaction, engine, 'ref_country', await missing('ref_country', countries));
  await appendRecords(
    transaction,
    engine,
    'ref_district',
    await missing('ref_district', references.districts ?? []),
  );
}

type ReferenceTable = 'ref_commodity' | 'ref_country' | 'ref_district';

/** The first row of each code that the table does not have. */
async function missingRows<R extends { readonly code: string }>(
  transaction: Transaction<WarehouseDatabase>,
  table: ReferenceTable,
  rows: readonly R[],
): Promise<readonly R[]> {
  if (rows.length === 0) return [];
  const stored = await transaction.selectFrom(table).select('code').execute();
  const known = new Set(stored.map(({ code }) => code));
  const first = new Map(rows.toReversed().map((row) => [row.code, row]));
  return [...first.values()].filter(({ code }) => !known.has(code));
}
