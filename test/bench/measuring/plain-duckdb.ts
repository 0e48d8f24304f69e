import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';

/** Threads of the engine on both sides. */
export const THREADS = 2;

/** Plain DuckDB as a developer would use it: the database stays open until `work` is done. */
export async function withDuckDb<T>(
  path: string,
  work: (duckdb: DuckDBConnection) => Promise<T>,
  settings: Readonly<Record<string, string>> = {},
): Promise<T> {
  const instance = await DuckDBInstance.create(path, { threads: String(THREADS), ...settings });
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.disconnectSync();
    instance.closeSync();
  }
}

/** The only row of a query, as text. */
async function rowOf(duckdb: DuckDBConnection, sql: string): Promise<readonly string[]> {
  const reader = await duckdb.runAndReadAll(sql);
  return (reader.getRows()[0] ?? []).map(String);
}

/** Rows and the sum of every column of a table. */
export function sumsOf(
  duckdb: DuckDBConnection,
  table: string,
  columns: readonly string[],
): Promise<readonly string[]> {
  const sums = columns.map((column) => `sum(${column})`);
  return rowOf(duckdb, `select ${['count(*)', ...sums].join(', ')} from ${table}`);
}

/** A text as a literal of SQL. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
