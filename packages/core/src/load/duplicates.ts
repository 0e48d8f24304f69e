import { facts, type FactName } from '@tradepulse/measures';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** Where a row stood in its release. */
export interface RowPlace {
  readonly part: number;
  readonly line: number;
}

/**
 * Takes repeated keys out of a load: the first row of each key stays, and the places of the others are
 * returned. A file in which keys repeat is damaged; whether it may still be loaded, the quarantine limit
 * and the control totals decide.
 */
export async function removeDuplicates(
  transaction: Transaction<WarehouseDatabase>,
  fact: FactName,
  loadId: number,
): Promise<readonly RowPlace[]> {
  const keys = sql.join(Object.keys(facts[fact].keys).map((key) => sql.ref(key)));
  if (!(await anyRepeated(transaction, fact, loadId, keys))) return [];
  const places = await repeatedPlaces(transaction, fact, loadId, keys);
  for (const [part, repeated] of Map.groupBy(places, (place) => place.part)) {
    await transaction
      .deleteFrom(fact)
      .where('load_id', '=', loadId)
      .where('source_part', '=', part)
      .where(
        'source_line',
        'in',
        repeated.map(({ line }) => line),
      )
      .execute();
  }
  return places;
}

/** Grouping is several times cheaper than ranking, and almost every release has no repeated key. */
async function anyRepeated(
  transaction: Transaction<WarehouseDatabase>,
  fact: FactName,
  loadId: number,
  keys: RawBuilder<unknown>,
): Promise<boolean> {
  const repeated = await transaction
    .selectFrom(fact)
    .select(sql`1`.as('one'))
    .where('load_id', '=', loadId)
    .groupBy(sql`${keys}`)
    .having(sql<boolean>`count(*) > 1`)
    .limit(1)
    .execute();
  return repeated.length > 0;
}

async function repeatedPlaces(
  transaction: Transaction<WarehouseDatabase>,
  fact: FactName,
  loadId: number,
  keys: RawBuilder<unknown>,
): Promise<readonly RowPlace[]> {
  const occurrence = sql<number>`row_number() over (partition by ${keys} order by source_part, source_line)`;
  const ranked = transaction
    .selectFrom(fact)
    .select(['source_part', 'source_line', occurrence.as('occurrence')])
    .where('load_id', '=', loadId);
  const rows = await transaction
    .selectFrom(ranked.as('ranked'))
    .select(['source_part', 'source_line'])
    .where('occurrence', '>', 1)
    .orderBy('source_part')
    .orderBy('source_line')
    .execute();
  return rows.map((row) => ({ part: row.source_part, line: row.source_line }));
}
