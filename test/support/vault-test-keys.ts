import { vaultKeys, type VaultKeys } from '@tradepulse/privacy';

/** Keys of a vault in tests: made up, and known to everybody. */
export function vaultTestKeys(): VaultKeys {
  const key = (step: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => (at * step + 1) % 251);
  return vaultKeys({ encryption: { test: key(3) }, current: 'test', token: key(7) });
}
