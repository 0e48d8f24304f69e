import { errorClass } from '@tradepulse/privacy';

const sentences = {
  /** Two identities have one surrogate key: one in some million million vaults. Nothing is merged; the load fails. */
  SURROGATE_COLLISION: (p: { kind: string }) =>
    `two identities of the kind ${p.kind} have the same surrogate key; nothing was loaded`,
  /** The token key is not the one that the vault was filled with: every fact would get other keys. */
  TOKEN_KEY_CHANGED: () => 'the token key is not the one that the identity vault was filled with',
  /** An id names another encryption key than before. */
  ENCRYPTION_KEY_CHANGED: (p: { keyId: string }) =>
    `the encryption key ${p.keyId} is not the one that had this id before`,
  /** Envelopes were encrypted with a key that the host does not give any more. */
  ENCRYPTION_KEY_MISSING: (p: { keyId: string }) =>
    `the encryption key ${p.keyId} is missing, and identities are encrypted with it`,
  /** Something is to be encrypted or found in the vault, and the host gave no keys. */
  VAULT_KEYS_MISSING: () => 'the host gave no vault keys, and this needs them',
} as const;

/** The identity vault cannot be opened, or refuses an identity. */
export const VaultStoreError = errorClass('VaultStoreError', sentences);
