import { accountingKeptUntil } from '@tradepulse/privacy';
import { sql, type Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { partyUses, type DueRows } from './party-uses.ts';

/** What is due of the accounting of disclosures on a day. */
export interface DueEntries {
  /** Entries whose record has ended with what is due, and had not before. */
  readonly ending: readonly string[];
  /** Entries that need not be kept any more. */
  readonly due: readonly string[];
}

/**
 * The life of a record that was disclosed ends when no fact refers to its subject any more; five years after the
 * disclosure, and not before its end, the accounting goes.
 *
 * @source 5 U.S.C. 552a(c)(2)
 */
export async function dueEntries(
  transaction: Transaction<WarehouseDatabase>,
  on: string,
  due: DueRows,
): Promise<DueEntries> {
  const { rows } = await sql<{ id: string; disclosed_on: string; ended: string | null; used: boolean }>`
    select e.entry_id as id, e.disclosed_on, e.record_ended_on as ended,
      e.subject in (select surrogate from (${partyUses(due)}) as u) as used
    from accounting.disclosure_entry as e`.execute(transaction);
  const ending = rows.filter(({ ended, used }) => ended === null && !used).map(({ id }) => id);
  const isDue = ({ disclosed_on: disclosedOn, ended, used }: (typeof rows)[number]): boolean => {
    const recordEndedOn = ended ?? (used ? null : on);
    const until = accountingKeptUntil({ disclosedOn, recordEndedOn });
    return until !== null && until <= on;
  };
  return { ending, due: rows.filter(isDue).map(({ id }) => id) };
}
