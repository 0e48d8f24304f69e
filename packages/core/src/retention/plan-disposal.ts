import {
  disposalPlan,
  dispositionOf,
  type DisposalItem,
  type DisposalPlan,
  type KeptDataset,
  type LegalHold,
  type RecordSchedule,
} from '@tradepulse/privacy';
import { sql, type Transaction } from 'kysely';
import { isRecord, type AnyFact } from '../modules/module-facts.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { dueEntries, type DueEntries } from './due-entries.ts';
import { HELD_DATASETS, isOlder, retainedFacts, tablesOf, type Sql } from './held-dataset.ts';
import { partyUses, type DueRows } from './party-uses.ts';

type Within = Transaction<WarehouseDatabase>;

/** What schedules and holds say. */
export interface RetentionRules {
  readonly schedules: readonly RecordSchedule[];
  readonly holds: readonly LegalHold[];
}

/** A plan, and what carrying it out needs to know besides. */
export interface PreparedDisposal {
  readonly plan: DisposalPlan;
  readonly due: DueRows;
  readonly entries: DueEntries;
}

/**
 * What is due on a day, counted and not touched: a dry run.
 *
 * @param on - YYYY-MM-DD
 */
export async function prepareDisposal(
  transaction: Within,
  rules: RetentionRules,
  on: string,
): Promise<PreparedDisposal> {
  const kept: KeptDataset[] = [];
  const due = new Map<string, string>();
  const schedules = new Map<string, string>();
  const ended = new Set<string>();
  for (const { dataset, records } of HELD_DATASETS) {
    const why = dispositionOf({ dataset, records }, rules, on);
    if (why.kind === 'BEFORE') {
      due.set(dataset, why.day);
      schedules.set(dataset, why.scheduleId);
    } else if (why.kind === 'ENDED') ended.add(dataset);
    else kept.push({ dataset, records, why });
  }
  const entries = await dueEntries(transaction, on, due);
  const counts = new Map([
    ...(await countDue(transaction, due)),
    ['accounting.disclosure_entry', entries.due.length] as const,
    ['vault', await countIdentities(transaction, due, entries.due)] as const,
    ['staging', await countStaged(transaction)] as const,
  ]);
  const items = HELD_DATASETS.flatMap(({ dataset, records }): readonly DisposalItem[] => {
    const rows = counts.get(dataset) ?? 0;
    const isDue = due.has(dataset) || ended.has(dataset);
    const before = due.get(dataset) ?? null;
    return isDue && rows > 0
      ? [{ dataset, records, scheduleId: schedules.get(dataset) ?? null, before, rows }]
      : [];
  });
  return { plan: disposalPlan({ on, items, kept }), due, entries };
}

async function countDue(transaction: Within, due: DueRows): Promise<readonly (readonly [string, number])[]> {
  const counted = retainedFacts.flatMap((fact) => {
    const before = due.get(fact);
    return before === undefined ? [] : countsOf(fact, before);
  });
  if (counted.length === 0) return [];
  const { rows } = await sql<{ dataset: string; n: bigint | number }>`
    select dataset, cast(sum(n) as bigint) as n from (${sql.join(counted, sql` union all `)}) as c
    group by dataset`.execute(transaction);
  return rows.map(({ dataset, n }) => [dataset, Number(n)] as const);
}

function countsOf(fact: AnyFact, before: string): readonly Sql[] {
  return tablesOf(fact).map(
    (table) =>
      sql`select cast(${fact} as varchar) as dataset, count(*) as n from ${table} as f where ${isOlder(fact, before)}`,
  );
}

/** The identities that nothing refers to: neither facts nor the accounting of disclosures that stays. */
export function unreferenced(due: DueRows, endedEntries: readonly string[]): Sql {
  const stays = endedEntries.length === 0 ? sql`` : sql` where e.entry_id not in (${sql.join(endedEntries)})`;
  return sql`select v.surrogate from vault.identity as v
    where v.surrogate not in (select surrogate from (${partyUses(due)}) as u)
      and v.surrogate not in (select e.subject from accounting.disclosure_entry as e${stays})`;
}

async function countIdentities(
  transaction: Within,
  due: DueRows,
  endedEntries: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ n: bigint }>`
    select count(*) as n from (${unreferenced(due, endedEntries)}) as i`.execute(transaction);
  return Number(rows[0]?.n ?? 0);
}

async function countStaged(transaction: Within): Promise<number> {
  const tables = await stagedTables(transaction);
  if (tables.length === 0) return 0;
  const counts = tables.map((table) => sql`select count(*) as n from staging.${sql.id(table)}`);
  const { rows } = await sql<{ n: bigint }>`
    select cast(sum(n) as bigint) as n from (${sql.join(counts, sql` union all `)}) as c`.execute(
    transaction,
  );
  return Number(rows[0]?.n ?? 0);
}

/** The tables that a load is in, or has left. */
async function stagedTables(transaction: Within): Promise<readonly string[]> {
  const { rows } = await sql<{ table_name: string }>`
    select table_name from information_schema.tables where table_schema = 'staging'`.execute(transaction);
  return rows.map(({ table_name: name }) => name).toSorted();
}

/** Whether a dataset is of published statistics, whose months must go with their rows. */
export function isPublished(dataset: string): boolean {
  return retainedFacts.some((fact) => fact === dataset) && !isRecord(dataset);
}
