import { randomUUID } from 'node:crypto';
import {
  openRetentionCases,
  planHash,
  retentionRules,
  RetentionError,
  writeDisposal,
  type Clock,
  type DisposalPlan,
  type DisposalProof,
  type DisposalItem,
  type DisclosureSubject,
  type RecordGuard,
  type RecordOutcome,
  type RetentionCases,
} from '@tradepulse/privacy';
import { caseStoreWithin, kyselyCaseStore } from '../accounting/kysely-case-store.ts';
import { disposeIdentity } from '../vault/dispose-identity.ts';
import { rotateVault, type RotateOptions } from '../vault/rotate-vault.ts';
import { VaultStoreError } from '../vault/vault-store-error.ts';
import type { WarehouseInside } from '../warehouse/warehouse.ts';
import { dispose } from './dispose.ts';
import { HELD_DATASETS } from './held-dataset.ts';
import { prepareDisposal } from './plan-disposal.ts';
import { retentionReport, type RetainedDataset } from './retention-report.ts';

/** What a rotation of the vault did. */
export interface VaultRotation {
  /** Envelopes that were encrypted anew. */
  readonly rotated: number;
  /** The key that encrypts everything now: every other may be destroyed. */
  readonly keyId: string;
}

/** Retention: what is held and for how long, what is due, and its disposal. */
export interface Retention extends RetentionCases {
  /** What is held, which of it contains identities, by port of entry. */
  report(): Promise<readonly RetainedDataset[]>;
  /** What is due today, counted and not touched: a dry run. */
  plan(): Promise<DisposalPlan>;
  /**
   * Carries out a plan of today, all of it or nothing, and keeps the proof. Statistical records, what a hold covers
   * and what no schedule covers are in no plan. A load that is running ends with LOAD_IN_PROGRESS.
   *
   * @throws RetentionError - PLAN_CHANGED, DISPOSAL_INCOMPLETE
   */
  dispose(plan: DisposalPlan): Promise<DisposalProof>;
  /**
   * Whether a dataset may be disposed of today, and from which item of the plan; for whoever must say why not.
   *
   * @throws RetentionError - STATISTICS_UNSCHEDULED, ACE_SCHEDULE_MISSING, LEGAL_HOLD, DATASET_UNKNOWN
   */
  disposable(dataset: string): Promise<DisposalItem | null>;
  /**
   * Disposes of who one party is: number, token and all that is known of it go, its key remains for facts, and no
   * later extract brings it back. What is left of the envelopes in files and backups is unreadable once the vault is
   * encrypted anew ({@link Retention.rotateVault}) and the old key is destroyed.
   *
   * @returns whether there was such an identity, not disposed of before
   * @throws RetentionError - LEGAL_HOLD on `vault`
   * @throws VaultStoreError - VAULT_KEYS_MISSING
   */
  disposeIdentity(subject: DisclosureSubject): Promise<boolean>;
  /**
   * Encrypts the vault and the texts of accounting with the current key. It may be ended at any time and called again.
   *
   * @throws VaultStoreError - VAULT_KEYS_MISSING
   */
  rotateVault(options?: RotateOptions): Promise<VaultRotation>;
}

interface Context {
  readonly inside: () => WarehouseInside;
  readonly guard: RecordGuard;
  readonly clock: Clock;
}

/** Opens retention on a warehouse; each act passes the guard. */
export function openRetention(context: Context): Retention {
  const { inside, guard, clock } = context;
  const { database } = inside();
  const cases = openRetentionCases({ store: kyselyCaseStore(database), guard, clock });
  const act = <T>(name: string, about: readonly string[], work: () => Promise<RecordOutcome<T>>) =>
    guard.run({ verb: 'ADMINISTER_RETENTION', name: `retention/${name}`, about }, work);
  return Object.freeze({
    ...cases,
    report: () => act('report', [], async () => plain(await retentionReport(inside().database))),
    plan: () =>
      act('plan', [], async () => {
        const plan = await planToday(context);
        return { result: plan, about: [{ name: 'plan', version: plan.hash }] };
      }),
    dispose: (plan) => act('dispose', [], () => disposeBy(context, plan)),
    disposable: (dataset) => act('disposable', [], async () => plain(await disposable(context, dataset))),
    disposeIdentity: (subject) => act('dispose-identity', [], () => shred(context, subject)),
    rotateVault: (options) =>
      guard.run({ verb: 'ADMINISTER_SECURITY', name: 'vault/rotate', about: [] }, () =>
        rotate(context, options),
      ),
  } satisfies Retention);
}

function plain<T>(result: T): RecordOutcome<T> {
  return { result, about: [] };
}

function todayOf({ clock }: Context): string {
  return new Date(clock.now()).toISOString().slice(0, 10);
}

function planToday(context: Context): Promise<DisposalPlan> {
  const { database } = context.inside();
  return database.transaction().execute(async (transaction) => {
    const rules = await retentionRules(kyselyCaseStore(transaction));
    return (await prepareDisposal(transaction, rules, todayOf(context))).plan;
  });
}

async function disposeBy(context: Context, plan: DisposalPlan): Promise<RecordOutcome<DisposalProof>> {
  if (planHash(plan) !== plan.hash || plan.on !== todayOf(context))
    throw new RetentionError('PLAN_CHANGED', {});
  const { guard, clock, inside } = context;
  const disposed = plan.items.map(({ dataset, rows }) => ({ dataset, rows }));
  const at = new Date(clock.now()).toISOString();
  const proof = { id: randomUUID(), by: guard.by, at, planHash: plan.hash, disposed, remaining: 0 } as const;
  const result = await inside()
    .database.transaction()
    .execute(async (transaction) => {
      const store = caseStoreWithin(transaction);
      await dispose(transaction, await retentionRules(store), plan);
      return writeDisposal(store, proof);
    });
  const about = disposed.map(({ dataset, rows }) => ({
    name: `disposed/${dataset}`,
    version: `${rows} rows`,
  }));
  return { result, about: [{ name: 'plan', version: plan.hash }, ...about] };
}

async function disposable(context: Context, dataset: string): Promise<DisposalItem | null> {
  if (HELD_DATASETS.every((held) => held.dataset !== dataset))
    throw new RetentionError('DATASET_UNKNOWN', {});
  const { items, kept } = await planToday(context);
  const why = kept.find((each) => each.dataset === dataset)?.why;
  if (why?.kind === 'HELD') throw new RetentionError('LEGAL_HOLD', { dataset });
  if (why?.reason === 'STATISTICS_UNSCHEDULED') throw new RetentionError('STATISTICS_UNSCHEDULED', {});
  if (why !== undefined) throw new RetentionError('ACE_SCHEDULE_MISSING', { dataset });
  return items.find((item) => item.dataset === dataset) ?? null;
}

async function shred(context: Context, { kind, number }: DisclosureSubject): Promise<RecordOutcome<boolean>> {
  const { database, cipher } = context.inside();
  if (cipher === null) throw new VaultStoreError('VAULT_KEYS_MISSING', {});
  const { holds } = await retentionRules(kyselyCaseStore(database));
  const isHeld = holds.some(
    ({ state, covers }) => state === 'PLACED' && (covers === 'EVERYTHING' || covers.includes('vault')),
  );
  if (isHeld) throw new RetentionError('LEGAL_HOLD', { dataset: 'vault' });
  const { surrogate } = cipher.identity(kind, number);
  const result = await disposeIdentity(database, surrogate, todayOf(context));
  return { result, about: [{ name: 'disposed/vault', version: `${Number(result)} rows` }] };
}

async function rotate(context: Context, options?: RotateOptions): Promise<RecordOutcome<VaultRotation>> {
  const { database, cipher } = context.inside();
  if (cipher === null) throw new VaultStoreError('VAULT_KEYS_MISSING', {});
  const rotated = await rotateVault(database, cipher, options);
  const about = [{ name: 'vault/rotated', version: `${rotated} envelopes` }];
  return { result: { rotated, keyId: cipher.currentKeyId }, about };
}
