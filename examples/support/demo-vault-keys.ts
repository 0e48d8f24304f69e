import { vaultKeys, type VaultKeys } from '@tradepulse/privacy';

/**
 * Keys of the demonstration's identity vault: made up, and known to everybody. A host takes its keys from a key
 * management service and never from its code.
 */
export function demoVaultKeys(): VaultKeys {
  const key = (step: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => (at * step + 1) % 251);
  return vaultKeys({ encryption: { demonstration: key(5) }, current: 'demonstration', token: key(11) });
}
