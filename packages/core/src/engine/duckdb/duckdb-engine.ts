import { DuckDBInstance } from '@duckdb/node-api';
import type { ColumnChunk, Engine } from '../engine.ts';
import { appendQuery } from './append.ts';
import { markColumnar } from './columnar.ts';
import { DuckDbDialect } from './duckdb-dialect.ts';
import { toDuckDbError } from './duckdb-error.ts';
import type { DuckDbOptions } from './duckdb-options.ts';

/** Opens the instance and dresses it as an engine; see `openDuckDb`. */
export async function createDuckDbEngine(options: DuckDbOptions): Promise<Engine> {
  const instance = await createInstance(options);
  return Object.freeze({
    name: 'duckdb',
    dialect: new DuckDbDialect(instance, options.maxConnections ?? 4),
    async appendColumns(transaction, table, columns, rowCount) {
      await transaction.executeQuery(appendQuery({ table, columns, rowCount }));
    },
    async *columns(database, query, options) {
      const stream = database.getExecutor().stream<ColumnChunk>(markColumnar(query), 1, options);
      for await (const { rows } of stream) yield* rows;
    },
    close() {
      instance.closeSync();
      return Promise.resolve();
    },
  } satisfies Engine as Engine);
}

async function createInstance(options: DuckDbOptions): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(options.path, configuration(options));
  } catch (error) {
    throw toDuckDbError(error);
  }
}

function configuration({ readOnly, threads, memoryLimit }: DuckDbOptions): Record<string, string> {
  return {
    access_mode: readOnly === true ? 'READ_ONLY' : 'AUTOMATIC',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    enable_external_access: 'false',
    lock_configuration: 'true',
    ...(threads !== undefined && { threads: String(threads) }),
    ...(memoryLimit !== undefined && { memory_limit: memoryLimit }),
  };
}
