import { RequestError, type Codes } from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import type { ColumnChunk, Engine } from '../engine/engine.ts';
import { PlanError } from '../errors/plan-error.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { compilePass } from './pass-sql.ts';
import type { Pass } from './passes.ts';

/** One row of a pass: its slot, its codes, the codes of its inner group, and the values of its scalars. */
export interface PassRow {
  readonly slot: number;
  readonly codes: Codes;
  readonly inner: Codes;
  readonly values: readonly (number | null)[];
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** The most rows that a pass without inner groups may give. */
  readonly maxCells: number;
}

/**
 * Runs a pass and reads its rows column by column.
 *
 * @throws PlanError - TOO_MANY_CELLS: a report is refused, never cut without a word
 * @throws RequestError - AMOUNT_OVERFLOW
 */
export async function runPass(
  database: Kysely<WarehouseDatabase>,
  engine: Engine,
  pass: Pass,
  { signal, maxCells }: RunOptions,
): Promise<readonly PassRow[]> {
  const rows: PassRow[] = [];
  for await (const chunk of engine.columns(database, compilePass(database, pass), signal && { signal })) {
    readChunk(chunk, pass, rows);
    if (pass.inner.length === 0 && rows.length > maxCells * pass.slots.length) {
      throw new PlanError('TOO_MANY_CELLS', { limit: maxCells });
    }
  }
  return rows;
}

function readChunk({ columns, rowCount }: ColumnChunk, pass: Pass, rows: PassRow[]): void {
  const innerFrom = 1 + pass.levels.length;
  const valuesFrom = innerFrom + pass.inner.length;
  const [slots] = columns;
  const keys = columns.slice(1, innerFrom);
  const inner = columns.slice(innerFrom, valuesFrom);
  const values = columns.slice(valuesFrom);
  for (let at = 0; at < rowCount; at += 1) {
    rows.push({
      slot: Number(slots?.[at]),
      codes: keys.map((column) => codeOf(column[at])),
      inner: inner.map((column) => codeOf(column[at])),
      values: values.map((column) => exactNumber(column[at])),
    });
  }
}

function codeOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Engines give wide integers as bigint or text; beyond the safe integers nothing is rounded silently. */
function exactNumber(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RequestError('AMOUNT_OVERFLOW', { input: 'a sum' });
  return number;
}
