import { kindOfScalar, RequestError, type Codes } from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import type { ColumnChunk, Engine } from '../engine/engine.ts';
import { PlanError } from '../errors/plan-error.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { Pass } from './passes.ts';
import { compilePass } from './sql/pass-sql.ts';

/** One inner group of a cell, or the cell itself where a pass has none: its codes and the values of the scalars. */
export interface PassRow {
  readonly inner: Codes;
  readonly values: readonly (number | null)[];
}

/** The rows of a pass that stand in one slot and have the same codes. */
export interface PassCell {
  readonly slot: number;
  readonly codes: Codes;
  readonly rows: PassRow[];
}

/** How a pass is run. */
export interface RunOptions {
  readonly signal?: AbortSignal;
  /** The most cells that a pass may give for a slot. */
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
): Promise<readonly PassCell[]> {
  const cells: PassCell[] = [];
  for await (const chunk of engine.columns(
    database,
    compilePass(database, engine.sql, pass),
    signal && { signal },
  )) {
    readChunk(chunk, pass, cells);
    if (cells.length > maxCells * pass.slots.length) {
      throw new PlanError('TOO_MANY_CELLS', { limit: maxCells });
    }
  }
  return cells;
}

/** Rows of one cell come together: a new cell begins where the slot or a code changes. */
function readChunk({ columns, rowCount }: ColumnChunk, pass: Pass, cells: PassCell[]): void {
  const innerFrom = 1 + pass.levels.length;
  const valuesFrom = innerFrom + pass.inner.length;
  const keys = columns.slice(1, innerFrom);
  const inner = columns.slice(innerFrom, valuesFrom);
  const values = columns.slice(valuesFrom);
  const read = pass.scalars.map((scalar) =>
    kindOfScalar(scalar, { relation: pass.relation, outer: null }) === 'integer' ? exactNumber : realNumber,
  );
  for (let at = 0; at < rowCount; at += 1) {
    const slot = Number(columns[0]?.[at]);
    const codes = keys.map((column) => codeOf(column[at]));
    const row = {
      inner: inner.map((column) => codeOf(column[at])),
      values: values.map((column, place) => (read[place] ?? exactNumber)(column[at])),
    };
    const last = cells.at(-1);
    if (last !== undefined && last.slot === slot && sameCodes(last.codes, codes)) last.rows.push(row);
    else cells.push({ slot, codes, rows: [row] });
  }
}

function sameCodes(left: Codes, right: Codes): boolean {
  return left.every((code, at) => code === right[at]);
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

/** A number with decimals, as the double that it is. */
function realNumber(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}
