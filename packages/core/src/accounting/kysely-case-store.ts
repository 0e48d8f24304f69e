import { type CaseStore, type CaseWrite, type DisclosureEntry, type StoredText } from '@tradepulse/privacy';
import type { Kysely, Transaction } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { isWriteConflict } from '../engine/is-write-conflict.ts';

type Database = Kysely<WarehouseDatabase>;
type Within = Transaction<WarehouseDatabase>;

/** The store of cases in the warehouse's database. What is written together is one transaction. */
export function kyselyCaseStore(database: Database): CaseStore {
  return Object.freeze({
    write: (write) => writeCase(database, write),
    steps: (kind, id) =>
      database
        .selectFrom('accounting.case_step')
        .select(['kind', 'id', 'step', 'content'])
        .where('kind', '=', kind)
        .where('id', '=', id)
        .orderBy('step')
        .execute(),
    ids: async (kind) => {
      const rows = await database
        .selectFrom('accounting.case_step')
        .select('id')
        .where('kind', '=', kind)
        .where('step', '=', 1)
        .execute();
      // Sorted here: engines order texts by collations of their own.
      return rows.map(({ id }) => id).toSorted();
    },
    texts: (kind, id) => textsOf(database, kind, id),
    entriesOf: async ({ kind, surrogate }) => {
      const rows = await database
        .selectFrom('accounting.disclosure_entry')
        .selectAll()
        .where('subject_kind', '=', kind)
        .where('subject', '=', surrogate)
        .execute();
      return rows.map(entryOf).toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    },
  } satisfies CaseStore);
}

/** The same within a transaction of the caller, who decides what is written together; it must be the only writer. */
export function caseStoreWithin(transaction: Within): CaseStore {
  return Object.freeze({
    ...kyselyCaseStore(transaction),
    write: (write) => writeWithin(transaction, write),
  } satisfies CaseStore);
}

type Written = Awaited<ReturnType<CaseStore['write']>>;

/** Two acts may both see that a step is not there; the key of the table lets one of them in. */
async function writeCase(database: Database, write: CaseWrite): Promise<Written> {
  try {
    return await database.transaction().execute((transaction) => writeWithin(transaction, write));
  } catch (error) {
    if (!isWriteConflict(error)) throw error;
    return (await isClaimed(database, write)) ? 'claimed' : 'changed';
  }
}

async function writeWithin(transaction: Within, write: CaseWrite): Promise<Written> {
  const { step, texts, entries, claim } = write;
  const before = await transaction
    .selectFrom('accounting.case_step')
    .select('step')
    .where('kind', '=', step.kind)
    .where('id', '=', step.id)
    .execute();
  if (before.length !== step.step - 1) return 'changed';
  if (await isClaimed(transaction, write)) return 'claimed';
  await transaction.insertInto('accounting.case_step').values(step).execute();
  const { kind, id } = step;
  if (claim !== null)
    await transaction.insertInto('accounting.case_claim').values({ claim, kind, id }).execute();
  if (texts.length > 0)
    await transaction.insertInto('accounting.case_text').values(texts.map(textRow)).execute();
  if (entries.length > 0)
    await transaction.insertInto('accounting.disclosure_entry').values(entries.map(entryRow)).execute();
  return 'written';
}

async function isClaimed(database: Database | Within, { claim }: CaseWrite): Promise<boolean> {
  if (claim === null) return false;
  const rows = await database
    .selectFrom('accounting.case_claim')
    .select('claim')
    .where('claim', '=', claim)
    .execute();
  return rows.length > 0;
}

async function textsOf(
  database: Database,
  kind: StoredText['kind'],
  id: string,
): Promise<readonly StoredText[]> {
  const rows = await database
    .selectFrom('accounting.case_text')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute();
  return rows
    .map(({ key_id: keyId, data_class: dataClass, ...text }) => ({ ...text, keyId, dataClass }))
    .toSorted((a, b) => (a.field < b.field ? -1 : 1));
}

function textRow({ keyId, dataClass, ...text }: StoredText) {
  return { ...text, key_id: keyId, data_class: dataClass };
}

function entryRow({ subject, ...entry }: DisclosureEntry) {
  return {
    entry_id: entry.entryId,
    disclosure_id: entry.disclosureId,
    memo_id: entry.memoId,
    disclosed_on: entry.disclosedOn,
    law_enforcement: entry.lawEnforcement,
    subject_kind: subject.kind,
    subject: subject.surrogate,
    record_ended_on: entry.recordEndedOn,
  };
}

interface EntryRow {
  readonly entry_id: string;
  readonly disclosure_id: string;
  readonly memo_id: string;
  readonly disclosed_on: string;
  readonly law_enforcement: boolean;
  readonly subject_kind: DisclosureEntry['subject']['kind'];
  readonly subject: bigint;
  readonly record_ended_on: string | null;
}

function entryOf(row: EntryRow): DisclosureEntry {
  return {
    entryId: row.entry_id,
    disclosureId: row.disclosure_id,
    memoId: row.memo_id,
    disclosedOn: row.disclosed_on,
    lawEnforcement: row.law_enforcement,
    subject: { kind: row.subject_kind, surrogate: row.subject },
    recordEndedOn: row.record_ended_on,
  };
}

function placeOf({ disclosedOn, entryId }: DisclosureEntry): string {
  return `${disclosedOn} ${entryId}`;
}
