import { sql, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** What decides between two records about the same: version, then day, then the token, so that no order does. */
const precedence = (table: string) =>
  sql.raw(`${table}.record_version, ${table}.as_of, coalesce(${table}.token, cast('' as bytea))`);

/**
 * Of what is staged the row that counts for each party, attribute and day; about disposed parties none. They are
 * numbered: `distinct on` would hold every envelope in memory.
 */
const counting = sql`(select * from (
  select s.*, row_number() over (partition by surrogate, attribute, valid_from
    order by record_version desc, as_of desc, coalesce(token, cast('' as bytea)) desc) as merge_place
  from staging.attribute s
  where not exists
    (select 1 from vault.identity i where i.surrogate = s.surrogate and i.disposed_on is not null)
  ) r where merge_place = 1)`;

const sameValue = sql`v.surrogate = s.surrogate and v.attribute = s.attribute and v.valid_from = s.valid_from`;

/**
 * Brings what is staged about parties into the vault. Any order and any repetition of extracts leaves the same rows;
 * about a disposed party nothing is taken.
 */
export async function mergeAttributes(transaction: Transaction<WarehouseDatabase>): Promise<void> {
  await sql`update vault.attribute as v
    set token = s.token, envelope = s.envelope, data_class = s.data_class, key_id = s.key_id,
      record_version = s.record_version, as_of = s.as_of
    from ${counting} s
    where ${sameValue} and (${precedence('v')}) < (${precedence('s')})`.execute(transaction);
  const columns = sql.raw(`surrogate, attribute, valid_from, kind, token, envelope, data_class, key_id,
    record_version, as_of`);
  await sql`insert into vault.attribute (${columns})
    select ${columns} from ${counting} s
    where not exists (select 1 from vault.attribute v where ${sameValue})`.execute(transaction);
}
