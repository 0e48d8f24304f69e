import { RetentionError, type DisposalItem, type DisposalPlan } from '@tradepulse/privacy';
import { sql, type Transaction } from 'kysely';
import { clearStaging } from '../extract/staging.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { isOlder, retainedFacts, tablesOf } from './held-dataset.ts';
import {
  isPublished,
  prepareDisposal,
  unreferenced,
  type PreparedDisposal,
  type RetentionRules,
} from './plan-disposal.ts';

type Within = Transaction<WarehouseDatabase>;

/**
 * Carries a plan out, within one transaction: what it says and nothing else. Afterwards it looks whether anything of
 * it remains.
 *
 * @throws RetentionError - PLAN_CHANGED: the plan was changed, or rules or rows are not what they were; LEGAL_HOLD is
 *   among what it says then; DISPOSAL_INCOMPLETE
 */
export async function dispose(transaction: Within, rules: RetentionRules, plan: DisposalPlan): Promise<void> {
  const prepared = await prepareDisposal(transaction, rules, plan.on);
  if (prepared.plan.hash !== plan.hash) throw new RetentionError('PLAN_CHANGED', {});
  for (const item of prepared.plan.items) if (isFact(item)) await disposeRows(transaction, item);
  await disposeEntries(transaction, prepared);
  for (const item of prepared.plan.items) {
    if (item.dataset === 'vault') await disposeIdentities(transaction, prepared);
    if (item.dataset === 'staging') await clearStaging(transaction);
  }
  const { plan: after } = await prepareDisposal(transaction, rules, plan.on);
  const [left] = after.items;
  if (left !== undefined) throw new RetentionError('DISPOSAL_INCOMPLETE', { dataset: left.dataset });
}

function isFact({ dataset }: DisposalItem): boolean {
  return retainedFacts.some((fact) => fact === dataset);
}

async function disposeRows(transaction: Within, { dataset, before }: DisposalItem): Promise<void> {
  const fact = retainedFacts.find((each) => each === dataset);
  if (fact === undefined || before === null) return;
  for (const table of tablesOf(fact))
    await sql`delete from ${table} as f where ${isOlder(fact, before)}`.execute(transaction);
  // A month without its rows would be answered as one in which nothing was traded.
  if (isPublished(dataset))
    await sql`delete from load_period as f where ${isOlder(fact, before)}
      and f.load_id in (select load_id from load where fact = ${dataset})`.execute(transaction);
}

async function disposeEntries(transaction: Within, { plan, entries }: PreparedDisposal): Promise<void> {
  if (entries.ending.length > 0)
    await transaction
      .updateTable('accounting.disclosure_entry')
      .set({ record_ended_on: plan.on })
      .where('entry_id', 'in', entries.ending)
      .execute();
  const isDue = plan.items.some(({ dataset }) => dataset === 'accounting.disclosure_entry');
  if (!isDue) return;
  await transaction.deleteFrom('accounting.case_text').where('id', 'in', entries.due).execute();
  await transaction.deleteFrom('accounting.disclosure_entry').where('entry_id', 'in', entries.due).execute();
}

/**
 * Nothing refers to these any more: they go whole, key included, so that the party may come again later. What a file
 * or a backup still holds of the envelopes is encrypted, and unreadable when the vault is encrypted anew and the old
 * key is destroyed.
 */
async function disposeIdentities(
  transaction: Within,
  { plan, due, entries }: PreparedDisposal,
): Promise<void> {
  const gone = plan.items.some(({ dataset }) => dataset === 'accounting.disclosure_entry') ? entries.due : [];
  await sql`create table staging.disposed_identity as ${unreferenced(due, gone)}`.execute(transaction);
  for (const [table, column] of [
    ['vault.attribute', 'surrogate'],
    ['party', 'party_key'],
    ['vault.identity', 'surrogate'],
  ] as const)
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in
      (select surrogate from staging.disposed_identity)`.execute(transaction);
  await sql`drop table staging.disposed_identity`.execute(transaction);
}
