import { stamped, type AccountingContext } from '../accounting/accounting-context.ts';
import { caseBook } from '../accounting/case-book.ts';
import type { CaseStore } from '../accounting/case-store.ts';
import { DISPOSAL_RULES, type DisposalEvent, type DisposalProof } from './disposal-plan.ts';
import { HOLD_RULES, type HoldForm, type LegalHold } from './legal-hold.ts';
import { isOverdue, PII_EXTRACT_RULES, type PiiExtract } from './pii-extract.ts';
import { SCHEDULE_RULES, type RecordSchedule, type ScheduleForm } from './schedule.ts';

/** Schedules, legal holds and extracts with identities; each act passes the guard. */
export interface RetentionCases {
  /** Loads a schedule; only with one are statistical records scheduled. */
  loadSchedule(form: ScheduleForm): Promise<RecordSchedule>;
  /** Takes a schedule back: its records are unscheduled again, and kept. */
  rescindSchedule(id: string): Promise<RecordSchedule>;
  /** Every schedule, in force or rescinded. */
  schedules(): Promise<readonly RecordSchedule[]>;
  /** Places a legal hold: nothing under it is disposed of, whatever its schedule says. */
  placeHold(form: HoldForm): Promise<LegalHold>;
  /** Lifts a legal hold. */
  liftHold(id: string): Promise<LegalHold>;
  /** Every legal hold, in force or lifted. */
  holds(): Promise<readonly LegalHold[]>;
  /** Notes an extract with identities that is held outside the warehouse. */
  registerExtract(id: string): Promise<PiiExtract>;
  /** Notes that it is still needed, for 90 days more. */
  renewExtract(id: string): Promise<PiiExtract>;
  /** Notes that it was erased. */
  noteErased(id: string): Promise<PiiExtract>;
  /** The extracts that should have been erased by now. */
  overdueExtracts(): Promise<readonly PiiExtract[]>;
  /** The proofs of what was disposed of. */
  disposals(): Promise<readonly DisposalProof[]>;
}

/** Opens them on a store. */
export function openRetentionCases(context: Omit<AccountingContext, 'cipher'>): RetentionCases {
  const { store, guard, clock } = context;
  const schedules = caseBook(store, SCHEDULE_RULES);
  const holds = caseBook(store, HOLD_RULES);
  const extracts = caseBook(store, PII_EXTRACT_RULES);
  const stamp = () => stamped(context);
  const act = <T>(name: string, about: readonly string[], work: () => Promise<T>): Promise<T> =>
    guard.run({ verb: 'ADMINISTER_RETENTION', name, about }, async () => ({
      result: await work(),
      about: [],
    }));
  return Object.freeze({
    loadSchedule: (form) =>
      act('schedule/load', [form.id], () =>
        schedules.write(form.id, { event: 'LOADED', ...stamp(), ...form }),
      ),
    rescindSchedule: (id) =>
      act('schedule/rescind', [id], () => schedules.write(id, { event: 'RESCINDED', ...stamp() })),
    schedules: () => act('schedule/read', [], () => schedules.all()),
    placeHold: ({ id, covers }) =>
      act('hold/place', [id], () => holds.write(id, { event: 'PLACED', ...stamp(), id, covers })),
    liftHold: (id) => act('hold/lift', [id], () => holds.write(id, { event: 'LIFTED', ...stamp() })),
    holds: () => act('hold/read', [], () => holds.all()),
    registerExtract: (id) =>
      act('extract/register', [id], () => extracts.write(id, { event: 'REGISTERED', ...stamp(), id })),
    renewExtract: (id) =>
      act('extract/renew', [id], () => extracts.write(id, { event: 'STILL_NEEDED', ...stamp() })),
    noteErased: (id) => act('extract/erase', [id], () => extracts.write(id, { event: 'ERASED', ...stamp() })),
    overdueExtracts: () =>
      act('extract/read', [], async () =>
        (await extracts.all()).filter((extract) => isOverdue(extract, clock.now())),
      ),
    disposals: () => act('disposal/read', [], () => caseBook(store, DISPOSAL_RULES).all()),
  } satisfies RetentionCases);
}

/** What schedules and holds say, for a plan that is being made within another act. */
export async function retentionRules(store: CaseStore): Promise<{
  readonly schedules: readonly RecordSchedule[];
  readonly holds: readonly LegalHold[];
}> {
  return {
    schedules: await caseBook(store, SCHEDULE_RULES).all(),
    holds: await caseBook(store, HOLD_RULES).all(),
  };
}

/** Writes the proof of a disposal, in the transaction that the store stands for. */
export function writeDisposal(store: CaseStore, proof: Omit<DisposalEvent, 'event'>): Promise<DisposalProof> {
  return caseBook(store, DISPOSAL_RULES).write(proof.id, { event: 'DISPOSED', ...proof });
}
