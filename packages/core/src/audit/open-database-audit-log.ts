import { openStoredAuditLog, type ChainedAuditLog, type StoredAuditLogOptions } from '@tradepulse/privacy';
import { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { migrate } from '../warehouse/migrations/migrate.ts';
import type { AuditDatabase } from './audit-database.ts';
import { KyselyAuditStore } from './kysely-audit-store.ts';

/** How to open an audit log in a database. */
export interface DatabaseAuditLogOptions extends Omit<StoredAuditLogOptions, 'store'> {
  /** The database: the warehouse's own, or better another one whose rights are fewer. It stays open. */
  readonly engine: Engine;
}

/** An audit log in a database: a sink, and its records for `verifyAuditRecords` and `queryAuditLog`. */
export interface DatabaseAuditLog extends ChainedAuditLog {
  /** Every record's line, from the first on. */
  records(): AsyncIterable<Uint8Array>;
}

/**
 * Opens the audit log in a database, beside `openAuditLog` for files and with the same promises: chained, verified
 * when it is opened, durable when `append` resolves, closed after the first failure. Processes that share the
 * database may all write: their links are put one after the other, and each checks what the others add.
 *
 * `append` is as durable as a commit of the engine: on PostgreSQL that needs `fsync` and `synchronous_commit` on, as
 * they are by default; a DuckDB database in memory keeps nothing. Rows are only ever added. That nobody changes them
 * is the engine's matter: on PostgreSQL give the writer's role `select, insert` on `audit.record` and no more. Changes
 * are found in any case, against signed checkpoints also when all rows are written anew.
 *
 * @throws AuditError - AUDIT_DAMAGED, AUDIT_UNAVAILABLE
 * @throws WarehouseError - MIGRATION_FAILED
 * @example
 * const audit = await openDatabaseAuditLog({ engine: await openPostgres({ url }) });
 */
export async function openDatabaseAuditLog(options: DatabaseAuditLogOptions): Promise<DatabaseAuditLog> {
  const { engine, ...writer } = options;
  const database = new Kysely<AuditDatabase>({ dialect: engine.dialect });
  await engine.exclusively(() => migrate(database));
  const store = new KyselyAuditStore(database, engine);
  const log = await openStoredAuditLog({ ...writer, store });
  const close = (): Promise<void> => log.close();
  return Object.freeze({
    append: (record) => log.append(record),
    head: () => log.head(),
    records: () => store.linesAfter(0),
    close,
    [Symbol.asyncDispose]: close,
  } satisfies DatabaseAuditLog);
}
