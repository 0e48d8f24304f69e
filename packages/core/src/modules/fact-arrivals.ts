import { sql, type Kysely } from 'kysely';
import type { Cadence } from '../extract/extract-source.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { MARTS } from './marts.ts';
import type { AnyFact } from './module-facts.ts';

/** The last arrival of a fact: how its source stood, when that was loaded, and how often it is to come. */
export interface FactArrival {
  readonly asOf: string;
  readonly loadedAt: string;
  readonly cadence: Cadence;
}

/** The facts that the loader writes itself with every extract. */
const writtenByLoads = ['load_batch', 'record_audit'] as const satisfies readonly AnyFact[];

/** The last arrival of each fact that ever came, from what is known of loads. */
export async function factArrivals(
  database: Kysely<WarehouseDatabase>,
): Promise<ReadonlyMap<string, FactArrival>> {
  const { rows } = await sql<FactArrival & { readonly fact: string }>`
    select f.subject as fact, e.cadence as cadence, max(e.as_of) as "asOf", max(e.loaded_at) as "loadedAt"
      from extract_load e join extract_file f on f.extract_id = e.extract_id group by f.subject, e.cadence
    union all select fact, 'monthly', max(as_of), max(loaded_at) from load group by fact`.execute(database);
  const extracts = rows.filter(({ fact }) => !fact.startsWith('census_'));
  const byLoads = writtenByLoads.flatMap((fact) => extracts.map((row) => ({ ...row, fact })));
  const arrivals = new Map<string, FactArrival>();
  for (const { fact, ...arrival } of [...rows, ...byLoads]) {
    arrivals.set(fact, later(arrivals.get(fact), arrival));
  }
  return arrivals;
}

/** The later of two arrivals; which was loaded last is told apart from which is of the later day. */
function later(known: FactArrival | undefined, next: FactArrival): FactArrival {
  if (known === undefined) return next;
  const newest = next.asOf > known.asOf ? next : known;
  return { ...newest, loadedAt: next.loadedAt > known.loadedAt ? next.loadedAt : known.loadedAt };
}

/** The facts of which no current record is held. */
export async function emptyFacts(database: Kysely<WarehouseDatabase>): Promise<ReadonlySet<string>> {
  const all = [...new Set(Object.values(MARTS).flatMap(({ facts }) => facts))];
  const found = all.map(
    (fact) => sql`select ${sql.lit(fact)} as fact where not exists (select 1 from ${sql.table(fact)})`,
  );
  const { rows } = await sql<{ fact: string }>`${sql.join(found, sql` union all `)}`.execute(database);
  return new Set(rows.map(({ fact }) => fact));
}
