import { sql, type Kysely } from 'kysely';

/**
 * Makes the tables where the identities of an extract wait for its publication, encrypted as in the vault. The vault
 * itself is not touched until then: an extract that is refused leaves nobody behind.
 */
export async function createStagedVault<Tables>(database: Kysely<Tables>): Promise<void> {
  await sql.raw(stagedVaultDdl).execute(database);
}

/** The statements that make the tables, for whoever makes others in the same breath. */
export const stagedVaultDdl = `
create table staging.identity (
  surrogate bigint not null, kind varchar not null, token bytea not null, envelope bytea not null,
  data_class varchar not null, key_id varchar not null, holding_key bigint not null);
create table staging.attribute (
  source_part smallint not null, source_line integer not null, surrogate bigint not null, attribute varchar not null,
  valid_from date not null, kind varchar not null, token bytea, envelope bytea, data_class varchar, key_id varchar,
  record_version integer not null, as_of date not null)`;
