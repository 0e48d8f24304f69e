import { monthIndex } from '@tradepulse/measures';
import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { LoadSource, ReadProgress, RejectedRow, RowBatch } from './load-source.ts';
import { carriedColumns, type compileRowCheck } from './row-check.ts';

/** How a load goes about it. */
export interface LoadOptions {
  /** The day on which the publisher's figures stood so, as `2026-08-15`; today when it is not known. */
  readonly asOf?: string;
  /** How many rows may go to quarantine before the release is refused; 100 unless said otherwise. */
  readonly quarantineLimit?: number;
  /** Ends the load; the warehouse is as it was before. */
  readonly signal?: AbortSignal;
  /** Called after each batch of rows. */
  readonly onProgress?: (progress: ReadProgress) => void;
  /** The clock of the host; for tests. */
  readonly now?: () => Date;
}

/** What was taken from a release so far. */
export interface TakenRows {
  rowsRead: number;
  rowsLoaded: number;
  readonly rejected: RejectedRow[];
  /** Names of the files of the release, in the order in which rows came. */
  readonly files: string[];
  /** Rows by month index. */
  readonly months: Map<number, number>;
}

/** The options that readers know. */
export function readOptions({ signal, onProgress }: LoadOptions): Pick<LoadOptions, 'signal' | 'onProgress'> {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
}

/** Reads a release to its end and appends the rows that pass the check; the others are noted by place. */
export async function takeRows(
  transaction: Transaction<WarehouseDatabase>,
  engine: Engine,
  source: LoadSource,
  loadId: number,
  check: ReturnType<typeof compileRowCheck>,
  options: LoadOptions,
): Promise<TakenRows> {
  const taken: TakenRows = { rowsRead: 0, rowsLoaded: 0, rejected: [], files: [], months: new Map() };
  const names = [...carriedColumns(source.fact, source.grain)];
  for await (const batch of source.batches(readOptions(options))) {
    options.signal?.throwIfAborted();
    const admitted = admit(batch, check, taken);
    if (admitted.rows.length === 0) continue;
    const columns = { ...placeColumns(batch, admitted, loadId, taken), ...valueColumns(admitted, names) };
    await engine.appendColumns(transaction, source.fact, columns, admitted.rows.length);
  }
  return taken;
}

/** Rows that passed the check, and their lines. */
interface AdmittedRows {
  readonly rows: Readonly<Record<string, unknown>>[];
  readonly lines: number[];
}

function admit(batch: RowBatch, check: ReturnType<typeof compileRowCheck>, taken: TakenRows): AdmittedRows {
  const admitted: AdmittedRows = { rows: [], lines: [] };
  for (const [at, row] of batch.rows.entries()) {
    const line = batch.lines[at] ?? 0;
    const problem = check(row);
    if (problem === null) {
      const month = monthIndex(row.year, row.month);
      taken.months.set(month, (taken.months.get(month) ?? 0) + 1);
      admitted.rows.push(row);
      admitted.lines.push(line);
    } else {
      taken.rejected.push({ file: batch.file, line, ...problem });
    }
  }
  taken.rejected.push(...batch.rejected);
  taken.rowsRead += batch.rows.length + batch.rejected.length;
  taken.rowsLoaded += admitted.rows.length;
  return admitted;
}

type Columns = Readonly<Record<string, readonly unknown[]>>;

function placeColumns(
  { file }: RowBatch,
  { lines }: AdmittedRows,
  loadId: number,
  taken: TakenRows,
): Columns {
  const part = partOf(file, taken);
  return { load_id: lines.map(() => loadId), source_part: lines.map(() => part), source_line: lines };
}

/** Columns in which no row of the batch has anything are left out: coarse datasets fill few of them. */
function valueColumns({ rows }: AdmittedRows, names: readonly string[]): Columns {
  return Object.fromEntries(
    names.flatMap((name) => {
      const values = rows.map((row) => row[name] ?? null);
      return values.every((value) => value === null) ? [] : [[name, values]];
    }),
  );
}

function partOf(file: string, taken: TakenRows): number {
  if (!taken.files.includes(file)) taken.files.push(file);
  return taken.files.indexOf(file);
}
