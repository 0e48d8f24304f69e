import { openVaultCipher, type VaultCipher } from '../../vault/vault-cipher.ts';
import { vaultKeys } from '../../vault/vault-keys.ts';
import type { AccountingContext } from '../accounting-context.ts';
import { memoryCaseStore } from '../memory-case-store.ts';
import type { RecordAct, RecordGuard, RecordOutcome } from '../record-guard.ts';

/** A guard for tests: permits everything and remembers what it was told. */
export interface RecordingGuard extends RecordGuard {
  readonly told: readonly unknown[];
}

/** Makes one, for an account. */
export function recordingGuard(by = 'admin-1', told: unknown[] = []): RecordingGuard {
  return {
    by,
    told,
    run: async <T>(act: RecordAct, work: () => Promise<RecordOutcome<T>>): Promise<T> => {
      told.push(act);
      const { result, about } = await work();
      told.push({ outcome: act.name, about });
      return result;
    },
  };
}

/** A cipher with made-up keys. */
function testVaultCipher(): VaultCipher {
  const key = (from: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => from + at);
  return openVaultCipher(vaultKeys({ encryption: { k1: key(32) }, current: 'k1', token: key(0) }));
}

/** What accounting works with, in memory; each call of the clock is a second later. */
export function testContext(changes: Partial<AccountingContext> = {}): AccountingContext {
  let seconds = 0;
  const clock = { now: (): number => Date.UTC(2026, 10, 25, 9) + (seconds += 1) * 1000 };
  return { store: memoryCaseStore(), cipher: testVaultCipher(), guard: recordingGuard(), clock, ...changes };
}
