import { openVaultCipher, type VaultCipher, type VaultKeys } from '@tradepulse/privacy';
import { Kysely } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import { WarehouseError } from '../errors/warehouse-error.ts';
import { ExtractError } from '../extract/extract-error.ts';
import type { ExtractOptions } from '../extract/extract-options.ts';
import type { ExtractReceipt } from '../extract/extract-receipt.ts';
import type { ExtractSource } from '../extract/extract-source.ts';
import { loadExtract } from '../extract/load-extract.ts';
import { withoutRules } from '../extract/validation-rules.ts';
import { aceRules } from '../validation/ace-rules.ts';
import { loadRelease } from '../load/load-release.ts';
import type { LoadSource } from '../load/load-source.ts';
import type { LoadReceipt } from '../load/receipt.ts';
import type { LoadOptions } from '../load/take-rows.ts';
import { moduleStatuses, type ModuleStatus } from '../modules/module-status.ts';
import type { ReferenceTables, SuppliedTables } from '../reference/dated/reference-tables.ts';
import { checkVaultKeys } from '../vault/check-vault-keys.ts';
import type { WarehouseDatabase } from './database.ts';
import { migrate } from './migrations/migrate.ts';
import { referenceEditions, type ReferenceEdition } from './reference-editions.ts';
import { seedDatedReference } from './seed-dated-reference.ts';
import { seedReference } from './seed-reference.ts';
import { tablesInUse } from './tables-in-use.ts';

/** What the inside of this package may do with a warehouse; never handed to a host. */
export interface WarehouseInside {
  readonly database: Kysely<WarehouseDatabase>;
  readonly engine: Engine;
  /** The cipher of the identity vault; null when the host gave no keys. */
  readonly cipher: VaultCipher | null;
}

/** What a host may give besides the engine. */
export interface WarehouseOptions {
  /**
   * Reference tables of the host's own, each in place of the whole one that comes with the package; they stay in
   * use until others are given.
   */
  readonly referenceTables?: SuppliedTables;
  /** The keys of the identity vault, without which no extract is loaded: see `vaultKeys`. */
  readonly vaultKeys?: VaultKeys;
}

/** A load as the warehouse lists it. */
export interface Vintage {
  readonly vintage: number;
  readonly dataset: string;
  readonly fact: string;
  readonly file: string;
  readonly asOf: string;
  readonly loadedAt: string;
  readonly rows: number;
}

const insides = new WeakMap<Warehouse, WarehouseInside>();

/** Warehouses into which an extract is being loaded. */
const loading = new WeakSet<Warehouse>();

/**
 * The warehouse of a host application: it takes releases in, and sessions answer from it. It has no way
 * to its rows and no raw SQL.
 */
export class Warehouse {
  /** Use {@link openWarehouse}. */
  constructor(inside: WarehouseInside) {
    insides.set(this, inside);
    Object.freeze(this);
  }

  /** Loads a release, all of it or nothing; see {@link loadRelease}. */
  load(source: LoadSource, options?: LoadOptions): Promise<LoadReceipt> {
    const { database, engine } = insideOf(this);
    return loadRelease(database, engine, source, options);
  }

  /**
   * Loads an extract of transaction records, all of it or nothing; see {@link loadExtract}. One at a time.
   *
   * @throws ExtractError - ENGINE_UNSUPPORTED, VAULT_KEYS_MISSING, LOAD_IN_PROGRESS, and all that refuses an extract
   */
  async loadExtract(source: ExtractSource, options: ExtractOptions = {}): Promise<ExtractReceipt> {
    const { cipher, ...inside } = insideOf(this);
    const { name } = inside.engine;
    if (name !== 'duckdb') throw new ExtractError('ENGINE_UNSUPPORTED', { engine: name });
    if (cipher === null) throw new ExtractError('VAULT_KEYS_MISSING', {});
    if (loading.has(this)) throw new ExtractError('LOAD_IN_PROGRESS', {});
    loading.add(this);
    try {
      const rules = await aceRules(await tablesInUse(inside.database));
      const applied = withoutRules(rules, options.omitRules ?? []);
      return await loadExtract({ ...inside, cipher, rules: applied }, source, options);
    } finally {
      loading.delete(this);
    }
  }

  /** Every load, the oldest first. The numbers are the vintage ids that sessions can ask for. */
  async vintages(): Promise<readonly Vintage[]> {
    const loads = await insideOf(this).database.selectFrom('load').selectAll().orderBy('load_id').execute();
    return loads.map((load) => ({
      vintage: load.load_id,
      dataset: load.dataset,
      fact: load.fact,
      file: load.file,
      asOf: load.as_of,
      loadedAt: load.loaded_at,
      rows: Number(load.rows_loaded),
    }));
  }

  /** The seven modules as they stand at a moment, ISO. */
  modules(now: string): Promise<readonly ModuleStatus[]> {
    return moduleStatuses(insideOf(this).database, now);
  }

  /** Which edition of each dated reference table is in use: ours or the host's, from where and of when. */
  referenceEditions(): Promise<readonly ReferenceEdition[]> {
    return referenceEditions(insideOf(this).database);
  }

  /** The dated reference tables in use; `referenceLookups` answers from them. */
  referenceTables(): Promise<ReferenceTables> {
    return tablesInUse(insideOf(this).database);
  }

  async close(): Promise<void> {
    const inside = insides.get(this);
    insides.delete(this);
    if (inside === undefined) return;
    await inside.database.destroy();
    await inside.engine.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

/**
 * Opens a warehouse on an engine: brings its schema to the newest version and fills its code tables.
 *
 * @throws ReferenceTableError - when a table of the host cannot be used
 * @throws VaultStoreError - when the keys are not those of this warehouse's vault
 * @example
 * const warehouse = await openWarehouse(await openDuckDb({ path: 'trade.duckdb' }));
 */
export async function openWarehouse(engine: Engine, options: WarehouseOptions = {}): Promise<Warehouse> {
  const database = new Kysely<WarehouseDatabase>({ dialect: engine.dialect });
  await engine.exclusively(async () => {
    await migrate(database);
    await seedReference(database, engine);
    await seedDatedReference(database, engine, options.referenceTables ?? {});
  });
  const cipher = options.vaultKeys === undefined ? null : openVaultCipher(options.vaultKeys);
  if (cipher !== null) await checkVaultKeys(database, cipher);
  return new Warehouse({ database, engine, cipher });
}

/**
 * The inside of an open warehouse.
 *
 * @throws WarehouseError - CLOSED
 */
export function insideOf(warehouse: Warehouse): WarehouseInside {
  const inside = insides.get(warehouse);
  if (inside === undefined) throw new WarehouseError('CLOSED', {});
  return inside;
}
