import type { RecordsKind, SystemOfRecordsId } from '@tradepulse/privacy';
import { sql, type Kysely } from 'kysely';
import { factShape } from '../modules/projection/fact-shape.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { dayOf, HELD_DATASETS, retainedFacts, tablesOf, type HeldDataset, type Sql } from './held-dataset.ts';

/** How many rows of a dataset a port has; null where they are fewer than ten. */
export interface PortRows {
  /** The port of entry; null for rows without one. */
  readonly port: string | null;
  readonly rows: number | null;
}

/** A dataset that is held. */
export interface RetainedDataset extends HeldDataset {
  readonly dataset: string;
  readonly records: RecordsKind;
  readonly systemsOfRecords: readonly SystemOfRecordsId[];
  readonly rows: number;
  /** The days of its oldest and newest rows; null where it has none of its own. */
  readonly oldest: string | null;
  readonly newest: string | null;
  /** Compiled by port of entry, never by entity; null where the dataset knows no port. */
  readonly byPort: readonly PortRows[] | null;
}

/** Fewer rows than this are not counted out by port. */
const leastRows = 10;

/**
 * What is held, and which of it contains identities or keys that lead to them. It counts rows by port of entry; no
 * count is by entity, and there is no way to ask for one.
 *
 * @source DHS/CBP/PIA-036, section 5.2
 */
export async function retentionReport(
  database: Kysely<WarehouseDatabase>,
): Promise<readonly RetainedDataset[]> {
  const facts = await factCounts(database);
  const others = new Map([
    ['vault', await countOf(database, sql`vault.identity`)],
    ['accounting.disclosure_entry', await countOf(database, sql`accounting.disclosure_entry`)],
  ]);
  const report: RetainedDataset[] = [];
  for (const held of HELD_DATASETS) {
    const fact = retainedFacts.find((each) => each === held.dataset);
    const counted = facts.get(held.dataset) ?? {
      rows: others.get(held.dataset) ?? 0,
      oldest: null,
      newest: null,
    };
    if (counted.rows === 0) continue;
    const byPort = fact === undefined ? null : await portRows(database, fact);
    report.push({ ...held, ...counted, byPort });
  }
  return report;
}

interface Counted {
  readonly rows: number;
  readonly oldest: string | null;
  readonly newest: string | null;
}

async function factCounts(database: Kysely<WarehouseDatabase>): Promise<ReadonlyMap<string, Counted>> {
  const parts = retainedFacts.flatMap((fact) =>
    tablesOf(fact).map(
      (table) => sql`select cast(${fact} as varchar) as dataset, count(*) as n,
        min(${dayOf(fact)}) as oldest, max(${dayOf(fact)}) as newest from ${table} as f`,
    ),
  );
  const { rows } = await sql<{ dataset: string; n: bigint; oldest: string | null; newest: string | null }>`
    select dataset, cast(sum(n) as bigint) as n, min(oldest) as oldest, max(newest) as newest
    from (${sql.join(parts, sql` union all `)}) as c group by dataset`.execute(database);
  return new Map(
    rows.map(({ dataset, n, oldest, newest }) => [dataset, { rows: Number(n), oldest, newest }] as const),
  );
}

async function countOf(database: Kysely<WarehouseDatabase>, table: Sql): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from ${table}`.execute(database);
  return Number(rows[0]?.n ?? 0);
}

async function portRows(
  database: Kysely<WarehouseDatabase>,
  fact: (typeof retainedFacts)[number],
): Promise<readonly PortRows[] | null> {
  const { port } = factShape(fact);
  if (port === null) return null;
  const parts = tablesOf(fact).map((table) => sql`select ${sql.ref(`f.${port}`)} as port from ${table} as f`);
  const { rows } = await sql<{ port: string | null; n: bigint }>`
    select port, count(*) as n from (${sql.join(parts, sql` union all `)}) as p group by port`.execute(
    database,
  );
  return rows
    .map(({ port: code, n }) => ({ port: code, rows: Number(n) < leastRows ? null : Number(n) }))
    .toSorted((a, b) => ((a.port ?? '') < (b.port ?? '') ? -1 : 1));
}
