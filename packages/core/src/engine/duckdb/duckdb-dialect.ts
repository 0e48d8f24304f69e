import type { DuckDBInstance } from '@duckdb/node-api';
import {
  DialectAdapterBase,
  PostgresQueryCompiler,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryCompiler,
} from 'kysely';
import { DuckDbDriver } from './duckdb-driver.ts';
import { DuckDbIntrospector } from './duckdb-introspector.ts';

/** Kysely's way to DuckDB. Identifiers are quoted and parameters numbered as in PostgreSQL. */
export class DuckDbDialect implements Dialect {
  readonly #instance: DuckDBInstance;
  readonly #maxConnections: number;

  constructor(instance: DuckDBInstance, maxConnections: number) {
    this.#instance = instance;
    this.#maxConnections = maxConnections;
  }

  createDriver(): Driver {
    return new DuckDbDriver(this.#instance, this.#maxConnections);
  }

  createQueryCompiler(): QueryCompiler {
    return new PostgresQueryCompiler();
  }

  createAdapter(): DuckDbAdapter {
    return new DuckDbAdapter();
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- Kysely's own signature
  createIntrospector(database: Kysely<any>): DatabaseIntrospector {
    return new DuckDbIntrospector(database);
  }
}

/** What DuckDB can do. */
class DuckDbAdapter extends DialectAdapterBase {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  override get supportsReturning(): boolean {
    return true;
  }

  /** Migrations run in a transaction, and of two that change the catalog one fails: that is the lock. */
  async acquireMigrationLock(): Promise<void> {
    await Promise.resolve();
  }

  async releaseMigrationLock(): Promise<void> {
    await Promise.resolve();
  }
}
