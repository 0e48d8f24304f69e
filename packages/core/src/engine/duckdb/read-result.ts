import { ResultReturnType, StatementType, type DuckDBResult } from '@duckdb/node-api';
import type { QueryResult } from 'kysely';
import type { ColumnChunk } from '../engine.ts';
import { columnsOf, rowsOf } from './value-mapping.ts';

/** A whole result as Kysely wants it. */
export async function readResult<R>(result: DuckDBResult): Promise<QueryResult<R>> {
  // DuckDB answers a change with its count in a row of its own.
  if (result.returnType === ResultReturnType.CHANGED_ROWS) {
    return { rows: [], numAffectedRows: BigInt(result.rowsChanged) };
  }
  const rows: unknown[] = [];
  for (let next = await nextRows(result); next !== null; next = await nextRows(result)) {
    for (const row of next) rows.push(row);
  }
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Kysely says what the rows of its statement are
    rows: rows as R[],
    ...(changes.has(result.statementType) && { numAffectedRows: BigInt(rows.length) }),
  };
}

/** Changes that return rows. */
const changes: ReadonlySet<StatementType> = new Set([
  StatementType.INSERT,
  StatementType.UPDATE,
  StatementType.DELETE,
  StatementType.MERGE_INTO,
]);

/** The next chunk as row objects; null after the last. */
export async function nextRows(
  result: DuckDBResult,
): Promise<readonly Readonly<Record<string, unknown>>[] | null> {
  const chunk = await result.fetchChunk();
  return chunk === null || chunk.rowCount === 0 ? null : rowsOf(chunk, result.deduplicatedColumnNames());
}

/** The next chunk as columns; null after the last. */
export async function nextColumns(result: DuckDBResult): Promise<readonly ColumnChunk[] | null> {
  const chunk = await result.fetchChunk();
  if (chunk === null || chunk.rowCount === 0) return null;
  return [{ names: result.deduplicatedColumnNames(), columns: columnsOf(chunk), rowCount: chunk.rowCount }];
}
