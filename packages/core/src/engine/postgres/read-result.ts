import type { QueryResult } from 'kysely';
import type { QueryArrayResult } from 'pg';
import type { ColumnChunk } from '../engine.ts';

/** A row as the client gives it: its values in the order of the columns. */
export type Row = readonly unknown[];

/** Statements that change rows: their count is that of the rows changed. */
const changes: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY']);

/** A whole result as Kysely wants it; of several statements in one text, that of the last. */
export function readResult<R>(results: QueryArrayResult | readonly QueryArrayResult[]): QueryResult<R> {
  const result = isList(results) ? results.at(-1) : results;
  if (result === undefined) return { rows: [] };
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what the rows of its statement are
    rows: rowsOf(result.rows, columnNames(result.fields)) as R[],
    ...(changes.has(result.command) && { numAffectedRows: BigInt(result.rowCount ?? 0) }),
  };
}

function isList<T>(results: T | readonly T[]): results is readonly T[] {
  return Array.isArray(results);
}

/** The names of the columns; the second of one name is `name:1`, the third `name:2`. */
export function columnNames(fields: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Map<string, number>();
  return fields.map(({ name }) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}:${before}`;
  });
}

/** Rows as objects. */
export function rowsOf(
  rows: readonly Row[],
  names: readonly string[],
): readonly Readonly<Record<string, unknown>>[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (const [at, name] of names.entries()) row[name] = values[at];
    return row;
  });
}

/** Rows as columns. */
export function chunkOf(rows: readonly Row[], names: readonly string[]): ColumnChunk {
  return { names, columns: names.map((_, at) => rows.map((row) => row[at])), rowCount: rows.length };
}
