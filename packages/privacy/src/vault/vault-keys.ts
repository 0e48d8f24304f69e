import { createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { showOnly } from '../classes/show-only.ts';
import { VaultError } from './vault-error.ts';

/** The keys that a host gives, each 32 random bytes from its key management. */
export interface VaultKeyMaterial {
  /** Keys of AES-256-GCM by an id that is not secret; older ones stay until everything is encrypted anew. */
  readonly encryption: Readonly<Record<string, Uint8Array>>;
  /** The id of the key that encrypts from now on. */
  readonly current: string;
  /** The key of tokens and surrogate keys. It never changes: with another, every fact would have other keys. */
  readonly token: Uint8Array;
}

/** What the vault's own files see of the keys. */
export interface OpenVaultKeys {
  readonly encryption: ReadonlyMap<string, KeyObject>;
  readonly current: string;
  readonly currentKey: KeyObject;
  readonly token: KeyObject;
}

let open: (keys: VaultKeys) => OpenVaultKeys;

/** The keys of a vault. Printing, serialising and cloning give nothing of them. Make them with {@link vaultKeys}. */
export class VaultKeys {
  readonly #keys: OpenVaultKeys;

  static {
    open = (keys) => keys.#keys;
    showOnly(this.prototype);
  }

  /** @internal Use {@link vaultKeys}. */
  constructor(keys: OpenVaultKeys) {
    this.#keys = keys;
    Object.freeze(this);
  }

  /** Always `[vault keys]`. */
  toString(): string {
    return '[vault keys]';
  }
}

/**
 * Takes the keys of a vault over from the host. The bytes are copied; the host may wipe its own.
 *
 * @throws VaultError - KEY_UNUSABLE, KEY_ID_MALFORMED, KEY_REPEATED, CURRENT_KEY_MISSING
 * @example
 * const keys = vaultKeys({ encryption: { '2026-11': fromKms }, current: '2026-11', token: tokenFromKms });
 */
export function vaultKeys({ encryption, current, token }: VaultKeyMaterial): VaultKeys {
  if (!Object.keys(encryption).every(isKeyId)) throw new VaultError('KEY_ID_MALFORMED', {});
  refuseRepeated([token, ...Object.values(encryption)]);
  const keys = new Map(Object.entries(encryption).map(([id, bytes]) => [id, secretKey(id, bytes)]));
  const currentKey = keys.get(current);
  // An id that is none of the ids might be anything, a key by mistake too.
  const keyId = isKeyId(current) ? current : '(malformed)';
  if (currentKey === undefined) throw new VaultError('CURRENT_KEY_MISSING', { keyId });
  return new VaultKeys({ encryption: keys, current, currentKey, token: secretKey('token', token) });
}

/** The keys themselves; for the vault alone, and not exported by the package. */
export function openVaultKeys(keys: VaultKeys): OpenVaultKeys {
  return open(keys);
}

function secretKey(name: string, bytes: Uint8Array): KeyObject {
  const alike = bytes.every((byte) => byte === bytes[0]);
  if (bytes.length !== 32 || alike) throw new VaultError('KEY_UNUSABLE', { key: name });
  return createSecretKey(bytes);
}

function refuseRepeated(keys: readonly Uint8Array[]): void {
  const repeated = keys.some((key, at) =>
    keys.slice(at + 1).some((other) => key.length === other.length && timingSafeEqual(key, other)),
  );
  if (repeated) throw new VaultError('KEY_REPEATED', {});
}

function isKeyId(id: string): boolean {
  return /^[A-Za-z0-9.-]{1,32}$/.test(id);
}
