import {
  PostgresQueryCompiler,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
} from 'kysely';
import type { ConnectionPool } from './connection-pool.ts';
import { DuckDbAdapter } from './duckdb-adapter.ts';
import { DuckDbDriver } from './duckdb-driver.ts';
import { DuckDbIntrospector } from './duckdb-introspector.ts';
import { MigrationLock } from './migration-lock.ts';

/** Kysely's way to DuckDB. Identifiers are quoted and parameters numbered as in PostgreSQL. */
export class DuckDbDialect implements Dialect {
  readonly #pool: ConnectionPool;
  readonly #migrationLock = new MigrationLock();

  constructor(pool: ConnectionPool) {
    this.#pool = pool;
  }

  createDriver(): Driver {
    return new DuckDbDriver(this.#pool);
  }

  createQueryCompiler(): QueryCompiler {
    return new PostgresQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new DuckDbAdapter(this.#migrationLock);
  }

  // oxlint-disable-next-line typescript/no-explicit-any -- Kysely's own signature
  createIntrospector(database: Kysely<any>): DatabaseIntrospector {
    return new DuckDbIntrospector(database);
  }
}
