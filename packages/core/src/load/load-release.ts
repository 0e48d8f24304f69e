import { formatMonth } from '@tradepulse/measures';
import type { Kysely, Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { LoadError } from '../errors/load-error.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { removeDuplicates } from './duplicates.ts';
import { knownCodes } from './known-codes.ts';
import type { ControlTotal, LoadSource } from './load-source.ts';
import type { LoadReceipt } from './receipt.ts';
import { plainReferences } from './plain-references.ts';
import { reconcile, type ReconciledTotal } from './reconcile.ts';
import { compileRowCheck, type KnownCodes } from './row-check.ts';
import { readOptions, takeRows, type LoadOptions, type TakenRows } from './take-rows.ts';
import { findUnchanged, nextLoadId, recordLoad, replacedRows, type LoadRecord } from './vintages.ts';

/**
 * Loads one release, all of it or nothing.
 *
 * The rows, their vintage, the quarantine and the reconciliation are written in one transaction: a kill,
 * an error or an abort at any moment leaves the warehouse as it was. Content that was loaded before
 * changes nothing and says so. Control totals that do not agree refuse the release.
 *
 * @throws LoadError - CONTROL_MISMATCH, TOO_MANY_QUARANTINED, NOTHING_TO_LOAD, AS_OF_NOT_UNDERSTOOD
 */
export async function loadRelease(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
  source: LoadSource,
  options: LoadOptions = {},
): Promise<LoadReceipt> {
  const now = options.now ?? (() => new Date());
  const started = now();
  const asOf = options.asOf ?? started.toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf)) throw new LoadError('AS_OF_NOT_UNDERSTOOD', {});
  const seconds = (): number => (now().getTime() - started.getTime()) / 1000;
  const sha256 = await source.fingerprint(readOptions(options));
  const unchanged = await findUnchanged(database, source, sha256);
  if (unchanged !== null) return { ...unchanged, seconds: seconds() };
  const references = plainReferences(await source.references(readOptions(options)));
  const known = await knownCodes(database, source.fact, references);
  const release: Release = { source, asOf, sha256, loadedAt: started.toISOString(), references, known };
  const receipt = await database
    .transaction()
    .execute((transaction) => loadInside(transaction, engine, release, options));
  return { ...receipt, seconds: seconds() };
}

type Release = Pick<LoadRecord, 'source' | 'asOf' | 'sha256' | 'loadedAt' | 'references'> & {
  readonly known: KnownCodes;
};

async function loadInside(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  { known, ...release }: Release,
  options: LoadOptions,
): Promise<Omit<LoadReceipt, 'seconds'>> {
  const { source } = release;
  const loadId = await nextLoadId(transaction);
  const check = compileRowCheck(source.fact, source.grain, known);
  const taken = await takeRows(transaction, engine, source, loadId, check, options);
  const controls = await verify(transaction, source, loadId, taken, options);
  const record: LoadRecord = { ...release, loadId, taken, controls };
  const rowsReplaced = await replacedRows(transaction, record);
  await recordLoad(transaction, engine, record);
  return { ...receiptOf(record), rowsReplaced };
}

async function verify(
  transaction: Transaction<WarehouseDatabase>,
  source: LoadSource,
  loadId: number,
  taken: TakenRows,
  options: LoadOptions,
): Promise<readonly ReconciledTotal[]> {
  if (taken.rowsRead === 0) throw new LoadError('NOTHING_TO_LOAD', {});
  for (const { part, line } of await removeDuplicates(transaction, source.fact, loadId)) {
    taken.rejected.push({
      file: taken.files[part] ?? source.name,
      line,
      column: null,
      code: 'DUPLICATE_KEY',
    });
    taken.rowsLoaded -= 1;
  }
  refuseTooMany(taken, options.quarantineLimit ?? 100);
  const controls: ControlTotal[] = [];
  for await (const control of source.controls(readOptions(options))) controls.push(control);
  return reconcile(transaction, source.fact, loadId, controls, taken.rejected.length);
}

function refuseTooMany({ rejected }: TakenRows, limit: number): void {
  if (rejected.length <= limit) return;
  const counts = Map.groupBy(rejected, ({ code }) => code);
  const codes = [...counts].map(([code, rows]) => `${code} ${rows.length}`).toSorted();
  const [first] = rejected;
  throw new LoadError(
    'TOO_MANY_QUARANTINED',
    { quarantined: rejected.length, limit, codes: codes.join(', ') },
    first && { file: first.file, line: first.line, ...(first.column !== null && { column: first.column }) },
  );
}

function receiptOf({
  loadId,
  asOf,
  sha256,
  source,
  taken,
  controls,
}: LoadRecord): Omit<LoadReceipt, 'rowsReplaced' | 'seconds'> {
  return {
    status: 'loaded',
    loadId,
    dataset: source.dataset,
    fact: source.fact,
    file: source.name,
    sha256,
    asOf,
    rowsRead: taken.rowsRead,
    rowsLoaded: taken.rowsLoaded,
    rowsQuarantined: taken.rejected.length,
    setAside: source.setAside(),
    quarantine: taken.rejected.slice(0, 100),
    controls,
    months: [...taken.months.keys()].toSorted((a, b) => a - b).map(formatMonth),
  };
}
