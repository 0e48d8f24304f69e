import { DialectAdapterBase } from 'kysely';
import type { MigrationLock } from './migration-lock.ts';

/** What DuckDB can do. */
export class DuckDbAdapter extends DialectAdapterBase {
  readonly #lock: MigrationLock;

  constructor(lock: MigrationLock) {
    super();
    this.#lock = lock;
  }

  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  override get supportsReturning(): boolean {
    return true;
  }

  /** One process holds the file: a lock inside the process is enough. */
  acquireMigrationLock(): Promise<void> {
    return this.#lock.acquire();
  }

  async releaseMigrationLock(): Promise<void> {
    this.#lock.release();
  }
}
