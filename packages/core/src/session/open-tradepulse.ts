import { randomUUID } from 'node:crypto';
import {
  publisherTreated,
  systemClock,
  type AuditRecord,
  type AuditSink,
  type Clock,
  type ReleasePolicy,
} from '@tradepulse/privacy';
import type { Engine } from '../engine/engine.ts';
import type { LoadSource } from '../load/load-source.ts';
import type { LoadReceipt } from '../load/receipt.ts';
import type { LoadOptions } from '../load/take-rows.ts';
import type { ReferenceTables, SuppliedTables } from '../reference/dated/reference-tables.ts';
import type { ReferenceEdition } from '../warehouse/reference-editions.ts';
import { insideOf, openWarehouse, type Vintage, type Warehouse } from '../warehouse/warehouse.ts';
import { codeOf } from './guarded-call.ts';
import type { SessionContext, SessionResources } from './session-context.ts';
import { Session } from './session.ts';

/** What a host gives. */
export interface TradePulseOptions {
  /** Where the warehouse is: see `openDuckDb` of `@tradepulse/core/duckdb`. */
  readonly engine: Engine;
  /** Where everything is recorded: see `openAuditLog` of `@tradepulse/privacy`. */
  readonly audit: AuditSink;
  /** How each source is released; Census statistics as their publisher treated them when left out. */
  readonly releasePolicy?: ReleasePolicy;
  readonly clock?: Clock;
  /** Reference tables of the host's own, such as ports by field office: see {@link SuppliedTables}. */
  readonly referenceTables?: SuppliedTables;
}

/** The release policy of sources that need no parameters of the host. */
export const censusReleasePolicy: ReleasePolicy = Object.freeze({
  id: 'census-publisher-treated-1',
  sources: Object.freeze({
    CENSUS: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }),
  }),
});

/**
 * TradePulse in a host application: takes releases in and opens sessions. It holds no other state than
 * the warehouse and the audit log that it was given.
 */
export class TradePulse {
  readonly #warehouse: Warehouse;
  readonly #resources: SessionResources;

  /** Use {@link openTradePulse}. */
  constructor(warehouse: Warehouse, resources: SessionResources) {
    this.#warehouse = warehouse;
    this.#resources = resources;
    Object.freeze(this);
  }

  /** Opens a session; whether it may do anything is decided at each call. */
  session(context: SessionContext): Session {
    return new Session(context, this.#resources);
  }

  /**
   * Loads a release, all of it or nothing, and records that in the audit log.
   *
   * @throws LoadError - when the release is refused; the warehouse is as it was
   */
  async load(source: LoadSource, options: LoadOptions = {}): Promise<LoadReceipt> {
    const corr = randomUUID();
    const { audit } = this.#resources;
    await audit.append(loadRecord(source, corr, 'intent', {}));
    try {
      const receipt = await this.#warehouse.load(source, options);
      await audit.append(loadRecord(source, corr, 'outcome', { receipt }));
      return receipt;
    } catch (error) {
      await audit.append(loadRecord(source, corr, 'outcome', { error: codeOf(error) }));
      throw error;
    }
  }

  /** Every load, the oldest first. */
  vintages(): Promise<readonly Vintage[]> {
    return this.#warehouse.vintages();
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
}

/**
 * Opens TradePulse on an engine and an audit log, and brings the warehouse's schema to the newest version.
 *
 * @throws ReferenceTableError - when a reference table of the host cannot be used
 * @example
 * const tp = await openTradePulse({
 *   engine: await openDuckDb({ path: 'trade.duckdb' }),
 *   audit: await openAuditLog({ directory: 'audit' }),
 * });
 */
export async function openTradePulse(options: TradePulseOptions): Promise<TradePulse> {
  const warehouse = await openWarehouse(options.engine, options.referenceTables);
  return new TradePulse(warehouse, {
    inside: () => insideOf(warehouse),
    audit: options.audit,
    policy: options.releasePolicy ?? censusReleasePolicy,
    clock: options.clock ?? systemClock,
  });
}

function loadRecord(
  source: LoadSource,
  corr: string,
  phase: AuditRecord['phase'],
  { receipt, error }: { readonly receipt?: LoadReceipt; readonly error?: string },
): AuditRecord {
  return {
    kind: 'LOAD',
    phase,
    corr,
    actor: { kind: 'host', id: 'host', organisation: null, roles: [] },
    project: null,
    purpose: 'DATA_MANAGEMENT',
    module: 'ADD_WH',
    action: 'LOAD',
    query: null,
    decision: null,
    datasets: [{ name: source.dataset, version: versionOf(receipt) }],
    rows: null,
    error: error ?? null,
    content: null,
  };
}

/** The vintage and the content that it was made from. */
function versionOf(receipt: LoadReceipt | undefined): string {
  return receipt === undefined ? 'none' : `${receipt.loadId}@sha256:${receipt.sha256}`;
}
