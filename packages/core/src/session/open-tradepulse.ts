import {
  monotonicClock,
  openAccounting,
  releaseTools,
  requireRegisteredDataset,
  systemClock,
  type Accounting,
  type AuditSink,
  type Clock,
  type Principals,
  type ReleasePolicy,
  type ReleaseRegister,
  type VaultKeys,
} from '@tradepulse/privacy';
import { kyselyCaseStore } from '../accounting/kysely-case-store.ts';
import type { Engine } from '../engine/engine.ts';
import type { ExtractOptions } from '../extract/extract-options.ts';
import type { ExtractReceipt } from '../extract/extract-receipt.ts';
import type { ExtractSource } from '../extract/extract-source.ts';
import type { LoadSource } from '../load/load-source.ts';
import type { LoadReceipt } from '../load/receipt.ts';
import type { LoadOptions } from '../load/take-rows.ts';
import type { ModuleStatus } from '../modules/module-status.ts';
import type { ReferenceTables, SuppliedTables } from '../reference/dated/reference-tables.ts';
import { recordsDataset } from '../plan/answer-question.ts';
import { defaultReleasePolicy } from '../release/default-release-policy.ts';
import { warehouseReleaseRegister } from '../release/warehouse-release-register.ts';
import type { MeasureTarget } from '../report/targets/measure-target.ts';
import type { ReferenceEdition } from '../warehouse/reference-editions.ts';
import { insideOf, openWarehouse, type Vintage, type Warehouse } from '../warehouse/warehouse.ts';
import { VaultStoreError } from '../vault/vault-store-error.ts';
import { openRetention, type Retention } from '../retention/retention.ts';
import { auditedLoad } from './audited-load.ts';
import { recordGuard, type RecordkeepingContext } from './record-guard.ts';
import { requirePrincipals } from './caller-now.ts';
import type { SessionContext, SessionResources } from './session-context.ts';
import { Session } from './session.ts';

/** What a host gives. */
export interface TradePulseOptions {
  /** Where the warehouse is: see `openDuckDb` of `@tradepulse/core/duckdb`. */
  readonly engine: Engine;
  /** Where everything is recorded: see `openAuditLog` of `@tradepulse/privacy`. */
  readonly audit: AuditSink;
  /**
   * How each source is released; see {@link defaultReleasePolicy} for what holds when it is left out. A publisher of
   * transactions should choose rules of its own, and keep their parameters secret.
   */
  readonly releasePolicy?: ReleasePolicy;
  /** Where everything that was ever released of transactions is kept; in the warehouse when left out. */
  readonly releaseRegister?: ReleaseRegister;
  /** The present; the machine's clock when left out. When it goes back, everything is denied until it has caught up. */
  readonly clock?: Clock;
  /** Who users and services are now, for sessions that name one: see `openPrincipals` of `@tradepulse/privacy`. */
  readonly principals?: Principals;
  /** Targets of measures, such as annual goals: every report of such a measure says how its figures stand to them. */
  readonly targets?: readonly MeasureTarget[];
  /** Reference tables of the host's own, such as ports by field office: see {@link SuppliedTables}. */
  readonly referenceTables?: SuppliedTables;
  /**
   * Which datasets are taken in: `registered` ones, each under a notice and an agreement in force (see
   * {@link TradePulse.accounting}), or `any` that the host hands in, which is the default.
   */
  readonly datasets?: 'registered' | 'any';
  /** Keys of the identity vault, needed to load extracts of ACE: see `vaultKeys` of `@tradepulse/privacy`. */
  readonly vaultKeys?: VaultKeys;
}

/**
 * TradePulse in a host application: takes releases in and opens sessions. It holds no other state than
 * the warehouse and the audit log that it was given.
 */
export class TradePulse {
  readonly #warehouse: Warehouse;
  readonly #resources: SessionResources;
  readonly #datasets: 'registered' | 'any';

  /** Use {@link openTradePulse}. */
  constructor(warehouse: Warehouse, resources: SessionResources, datasets: 'registered' | 'any') {
    this.#warehouse = warehouse;
    this.#resources = resources;
    this.#datasets = datasets;
    Object.freeze(this);
  }

  /**
   * Opens a session for a user, a principal or a service; whether it may do anything is decided at each call.
   *
   * @throws AccessError - PRINCIPALS_MISSING: it names a user or a service, and there are no accounts to find them in
   */
  session(context: SessionContext): Session {
    if (context.principal === undefined) requirePrincipals(this.#resources.principals);
    return new Session(context, this.#resources);
  }

  /**
   * Keeps account of requests from outside, disclosures, agreements and datasets, in the warehouse's database. Each
   * act is decided and recorded: an administrator's, within a project.
   *
   * @throws VaultStoreError - VAULT_KEYS_MISSING: whatever a person wrote is encrypted with the keys of the vault
   */
  accounting(context: RecordkeepingContext): Accounting {
    const { inside, clock } = this.#resources;
    const { database, cipher } = inside();
    if (cipher === null) throw new VaultStoreError('VAULT_KEYS_MISSING', {});
    const guard = recordGuard(context, this.#resources);
    return openAccounting({ store: kyselyCaseStore(database), cipher, guard, clock });
  }

  /**
   * Says what is held and for how long, disposes of what is due, and keeps the vault: each act is an administrator's,
   * within a project.
   */
  retention(context: RecordkeepingContext): Retention {
    const { inside, clock } = this.#resources;
    return openRetention({ inside, guard: recordGuard(context, this.#resources), clock });
  }

  /**
   * Loads a release, all of it or nothing, and records that in the audit log.
   *
   * @throws LoadError - when the release is refused; the warehouse is as it was
   * @throws AccountingError - DATASET_NOT_REGISTERED, AGREEMENT_NOT_APPROVED, where only registered ones are taken in
   */
  load(source: LoadSource, options: LoadOptions = {}): Promise<LoadReceipt> {
    return auditedLoad(this.#resources.audit, 'ADD_WH', source.dataset, async () => {
      await this.#requireTaken(source.dataset);
      const receipt = await this.#warehouse.load(source, options);
      return { receipt, version: `${receipt.loadId}@sha256:${receipt.sha256}` };
    });
  }

  /**
   * Loads an extract of ACE, all of it or nothing, and records that in the audit log.
   *
   * @throws ExtractError - when the extract is refused; the warehouse is as it was
   * @throws AccountingError - DATASET_NOT_REGISTERED, AGREEMENT_NOT_APPROVED: as for `load`, for the dataset `ace-extract`
   * @example
   * const receipt = await tp.loadExtract(await aceExtract('inbox/2024-01'));
   */
  async loadExtract(source: ExtractSource, options: ExtractOptions = {}): Promise<ExtractReceipt> {
    const manifest = await source.manifest(options.signal && { signal: options.signal });
    return auditedLoad(this.#resources.audit, manifest.module ?? 'ADD_WH', recordsDataset, async () => {
      await this.#requireTaken(recordsDataset);
      const receipt = await this.#warehouse.loadExtract(source, options);
      return { receipt, version: receipt.extractId };
    });
  }

  /** Every load, the oldest first. */
  vintages(): Promise<readonly Vintage[]> {
    return this.#warehouse.vintages();
  }

  /**
   * The seven modules of CBPTradePulse: what feeds each and how often, the day as of which it stands, whether it is
   * late by its own cadence, which of its facts are empty, what it may hold and what may leave it.
   *
   * @example
   * const late = (await tp.modules()).filter((module) => module.late === true);
   */
  modules(): Promise<readonly ModuleStatus[]> {
    return this.#warehouse.modules(new Date(this.#resources.clock.now()).toISOString());
  }

  /** Which edition of each dated reference table is in use: ours or the host's, from where and of when. */
  referenceEditions(): Promise<readonly ReferenceEdition[]> {
    return this.#warehouse.referenceEditions();
  }

  /** The dated reference tables in use; `referenceLookups` answers from them. */
  referenceTables(): Promise<ReferenceTables> {
    return this.#warehouse.referenceTables();
  }

  /**
   * Closes the warehouse and its engine: calls afterwards fail with WarehouseError CLOSED. The audit log
   * stays open; the host that opened it closes it.
   */
  close(): Promise<void> {
    return this.#warehouse.close();
  }

  /** As `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #requireTaken(dataset: string): Promise<void> {
    if (this.#datasets === 'any') return;
    const { inside, clock } = this.#resources;
    await requireRegisteredDataset(kyselyCaseStore(inside().database), dataset, clock);
  }
}

/**
 * Opens TradePulse on an engine and an audit log, and brings the warehouse's schema to the newest version.
 *
 * @throws ReferenceTableError - when a reference table of the host cannot be used
 * @throws VaultStoreError - when the keys are not those of this warehouse's vault
 * @throws SolverError - INTERVAL_AUDIT_NEEDS_HIGHS: the release policy needs the package `highs`
 * @example
 * const tp = await openTradePulse({
 *   engine: await openDuckDb({ path: 'trade.duckdb' }),
 *   audit: await openAuditLog({ directory: 'audit' }),
 * });
 */
export async function openTradePulse(options: TradePulseOptions): Promise<TradePulse> {
  const policy = options.releasePolicy ?? defaultReleasePolicy;
  const tools = await releaseTools(policy);
  const warehouse = await openWarehouse(options.engine, options);
  const resources: SessionResources = {
    inside: () => insideOf(warehouse),
    audit: options.audit,
    policy,
    tools,
    register: () => {
      const { database, engine } = insideOf(warehouse);
      return options.releaseRegister ?? warehouseReleaseRegister(database, engine);
    },
    principals: options.principals ?? null,
    clock: monotonicClock(options.clock ?? systemClock),
    targets: options.targets ?? [],
  };
  return new TradePulse(warehouse, resources, options.datasets ?? 'any');
}
