import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { WarehouseError } from '../../errors/warehouse-error.ts';
import { reference } from './0001-reference.ts';
import { censusFacts } from './0002-census-facts.ts';
import { loads } from './0003-loads.ts';
import { datedReference } from './0004-dated-reference.ts';
import { identityVault } from './0005-identity-vault.ts';
import { transactionRecords } from './0006-records.ts';
import { releaseRegister } from './0008-release-register.ts';
import { accounting } from './0009-accounting.ts';
import { accounts } from './0007-accounts.ts';
import { auditLog } from './0010-audit-log.ts';
import { advancedTechnology } from './0011-advanced-technology.ts';
import { selfFiled } from './0012-self-filed.ts';
import { printedFigures } from './0013-printed-figures.ts';

/** Every migration in order. They go forward only: a warehouse is never taken back to an older schema. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-reference': reference,
  '0002-census-facts': censusFacts,
  '0003-loads': loads,
  '0004-dated-reference': datedReference,
  '0005-identity-vault': identityVault,
  '0006-records': transactionRecords,
  '0008-release-register': releaseRegister,
  '0009-accounting': accounting,
  '0007-accounts': accounts,
  '0010-audit-log': auditLog,
  '0011-advanced-technology': advancedTechnology,
  '0012-self-filed': selfFiled,
  '0013-printed-figures': printedFigures,
};

/**
 * Brings a database to the newest schema, or to a named migration.
 *
 * @throws WarehouseError - MIGRATION_FAILED
 */
export async function migrate<Schema>(database: Kysely<Schema>, to?: string): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error, results } =
    to === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(to);
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'none';
  throw new WarehouseError('MIGRATION_FAILED', { migration: failed });
}
