import { sql, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { VaultStoreError } from './vault-store-error.ts';

type Within = Transaction<WarehouseDatabase>;

/**
 * Of each identity one row: any of those that know it outside Federal Tax Information, if there is one. They are
 * numbered: `distinct on` would hold every envelope in memory.
 */
const chosen = sql`(select * from (
  select *, row_number() over (partition by surrogate
    order by case when data_class = 'FTI' then 1 else 0 end) as merge_place
  from staging.identity) r where merge_place = 1)`;

/**
 * Brings the staged identities into the vault and among the parties. Any order and any repetition of extracts leaves
 * the same rows; a disposed identity stays disposed.
 *
 * @param extractId - the extract that names them, noted with those that the vault had not seen
 * @throws VaultStoreError - SURROGATE_COLLISION
 */
export async function mergeIdentities(transaction: Within, extractId: string): Promise<void> {
  await refuseCollisions(transaction);
  await reclass(transaction);
  await sql`insert into party (party_key, kind, holding_key)
    select surrogate, kind, holding_key from ${chosen} s
    where not exists (select 1 from party p where p.party_key = s.surrogate)`.execute(transaction);
  await sql`insert into vault.identity (surrogate, kind, token, envelope, data_class, key_id, first_extract)
    select surrogate, kind, token, envelope, data_class, key_id, ${extractId} from ${chosen} s
    where not exists (select 1 from vault.identity v where v.surrogate = s.surrogate)`.execute(transaction);
}

async function refuseCollisions(transaction: Within): Promise<void> {
  const { rows } = await sql<{ kind: string }>`
    select min(kind) as kind from (
      select surrogate, kind, token from staging.identity
      union all
      select surrogate, kind, token from vault.identity v
      where token is not null and exists (select 1 from staging.identity s where s.surrogate = v.surrogate)
    ) t group by surrogate having count(distinct token) > 1 limit 1`.execute(transaction);
  const [first] = rows;
  if (first !== undefined) throw new VaultStoreError('SURROGATE_COLLISION', first);
}

/** A number that was known as tax information alone, and now from elsewhere too, has the class it has there. */
async function reclass(transaction: Within): Promise<void> {
  await sql`update vault.identity as v
    set data_class = s.data_class, envelope = s.envelope, key_id = s.key_id from ${chosen} s
    where v.surrogate = s.surrogate and v.disposed_on is null
      and v.data_class = 'FTI' and s.data_class <> 'FTI'`.execute(transaction);
}
