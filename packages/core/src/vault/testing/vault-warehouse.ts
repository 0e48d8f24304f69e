import { openVaultCipher, vaultKeys, type VaultCipher } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { openDuckDb } from '../../engine/duckdb/open-duckdb.ts';
import type { Engine } from '../../engine/engine.ts';
import type { WarehouseDatabase } from '../../warehouse/database.ts';
import { migrate } from '../../warehouse/migrations/migrate.ts';
import { openIdentityIntake, type IdentityIntake } from '../identity-intake.ts';
import { mergeAttributes } from '../merge-attributes.ts';
import { mergeIdentities } from '../merge-identities.ts';
import { createStagedVault } from '../staged-vault.ts';
import type { VaultScope } from '../vault-scope.ts';

/** An empty warehouse for one test: `await using test = await vaultWarehouse();` */
export interface VaultWarehouse extends AsyncDisposable {
  readonly engine: Engine;
  readonly database: Kysely<WarehouseDatabase>;
  readonly cipher: VaultCipher;
  /** Works inside one transaction, and publishes what was staged in it, as the load of an extract does. */
  readonly load: <T>(work: (intake: IdentityIntake, scope: VaultScope) => Promise<T>) => Promise<T>;
}

/** 32 bytes that count up from a number. */
function countingKey(from: number): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => (from + at) % 256);
}

/** A cipher with the token key 0..31 and some of the encryption keys `k1` (32..63) and `k2` (64..95), or others. */
export function testCipher(
  current: 'k1' | 'k2' = 'k1',
  all: readonly string[] = ['k1', 'k2'],
  changed: { readonly token?: number; readonly k1?: number } = {},
): VaultCipher {
  const known = { k1: countingKey(changed.k1 ?? 32), k2: countingKey(64) };
  const encryption = Object.fromEntries(Object.entries(known).filter(([id]) => all.includes(id)));
  return openVaultCipher(vaultKeys({ encryption, current, token: countingKey(changed.token ?? 0) }));
}

/** Opens it, in memory unless a path is given. */
export async function vaultWarehouse(path = ':memory:', cipher = testCipher()): Promise<VaultWarehouse> {
  const engine = await openDuckDb({ path, threads: 2 });
  const database = new Kysely<WarehouseDatabase>({ dialect: engine.dialect });
  await migrate(database);
  return {
    engine,
    database,
    cipher,
    load: (work) =>
      database.transaction().execute(async (transaction) => {
        const scope = { transaction, engine, cipher };
        await createStagedVault(transaction);
        const intake = openIdentityIntake(scope);
        const result = await work(intake, scope);
        await intake.finish();
        await publishStagedVault(scope);
        return result;
      }),
    async [Symbol.asyncDispose]() {
      await database.destroy();
      await engine.close();
    },
  };
}

/** Brings what is staged into the vault, as the publication of an extract does, and leaves nothing staged. */
export async function publishStagedVault({ transaction }: VaultScope): Promise<void> {
  await mergeIdentities(transaction, 'X-1');
  await mergeAttributes(transaction);
  await sql`drop table staging.identity; drop table staging.attribute`.execute(transaction);
}

/** What a promise is refused with. */
export async function refusal(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}
