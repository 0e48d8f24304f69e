import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { NONCE_BYTES } from './random-nonces.ts';
import { VaultError } from './vault-error.ts';

const VERSION = 1;
const TAG = 16;

/** An envelope taken apart; `header` is the version and the key's id, which are authenticated too. */
interface EnvelopeParts {
  readonly keyId: string;
  readonly header: Uint8Array;
  readonly nonce: Uint8Array;
  readonly tag: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/**
 * Encrypts with AES-256-GCM under a nonce that was never used. The envelope is: version (1 byte), length of the key's id (1 byte),
 * the id, nonce (12), tag (16), ciphertext. A key may encrypt 2^32 values; rotate long before.
 *
 * @source NIST SP 800-38D section 8.2.2 (random nonces), 8.3 (limit)
 */
export function sealEnvelope(
  { key, keyId, nonce }: { readonly key: KeyObject; readonly keyId: string; readonly nonce: Uint8Array },
  plain: Uint8Array,
  authenticated: Uint8Array,
): Uint8Array {
  const header = headerOf(keyId);
  const { ciphertext, tag } = encryptGcm(key, nonce, plain, Buffer.concat([header, authenticated]));
  return Buffer.concat([header, nonce, tag, ciphertext]);
}

/**
 * Decrypts an envelope.
 *
 * @param keyOf - the key of an id; undefined when there is none
 * @throws VaultError - ENVELOPE_MALFORMED, KEY_UNKNOWN, ENVELOPE_NOT_AUTHENTIC
 */
export function openEnvelope(
  keyOf: (keyId: string) => KeyObject | undefined,
  envelope: Uint8Array,
  authenticated: Uint8Array,
): Buffer {
  const { keyId, header, nonce, tag, ciphertext } = partsOf(envelope);
  const key = keyOf(keyId);
  if (key === undefined) throw new VaultError('KEY_UNKNOWN', {});
  return decryptGcm(key, nonce, { ciphertext, tag }, Buffer.concat([header, authenticated]));
}

/**
 * The id of the key that an envelope says it was encrypted with.
 *
 * @throws VaultError - ENVELOPE_MALFORMED
 */
export function envelopeKeyId(envelope: Uint8Array): string {
  return partsOf(envelope).keyId;
}

/** What AES-256-GCM makes of a plain text. */
interface Encrypted {
  readonly ciphertext: Uint8Array;
  readonly tag: Uint8Array;
}

/** AES-256-GCM itself, apart so that it can be held to published vectors. */
export function encryptGcm(
  key: KeyObject,
  nonce: Uint8Array,
  plain: Uint8Array,
  authenticated: Uint8Array,
): Encrypted {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(authenticated);
  const ciphertext = cipher.update(plain);
  // GCM is a stream: nothing is left for the end.
  cipher.final();
  return { ciphertext, tag: cipher.getAuthTag() };
}

/**
 * The way back.
 *
 * @throws VaultError - ENVELOPE_NOT_AUTHENTIC
 */
export function decryptGcm(
  key: KeyObject,
  nonce: Uint8Array,
  { ciphertext, tag }: Encrypted,
  authenticated: Uint8Array,
): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(authenticated).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch {
    throw new VaultError('ENVELOPE_NOT_AUTHENTIC', {});
  }
}

function headerOf(keyId: string): Buffer {
  return Buffer.concat([Buffer.from([VERSION, keyId.length]), Buffer.from(keyId, 'latin1')]);
}

function partsOf(envelope: Uint8Array): EnvelopeParts {
  const [version, length = 0] = envelope;
  const afterHeader = 2 + length;
  if (version !== VERSION || length === 0 || envelope.length < afterHeader + NONCE_BYTES + TAG) {
    throw new VaultError('ENVELOPE_MALFORMED', {});
  }
  const afterNonce = afterHeader + NONCE_BYTES;
  return {
    keyId: Buffer.from(envelope.subarray(2, afterHeader)).toString('latin1'),
    header: envelope.subarray(0, afterHeader),
    nonce: envelope.subarray(afterHeader, afterNonce),
    tag: envelope.subarray(afterNonce, afterNonce + TAG),
    ciphertext: envelope.subarray(afterNonce + TAG),
  };
}
