import { LRUCache } from 'lru-cache';
import type { DataClass } from '../classes/data-class.ts';
import { seal, type Sealed } from '../classes/sealed.ts';
import { holdingBase } from '../identifiers/importer-number.ts';
import { canonicalIdentity } from './canonical-identity.ts';
import { contextBytes, type EnvelopeContext } from './envelope-context.ts';
import { envelopeKeyId, openEnvelope, sealEnvelope } from './envelope.ts';
import { keyedToken, surrogateOf } from './keyed-token.ts';
import type { PartyKind } from './party-kind.ts';
import { randomNonces } from './random-nonces.ts';
import { placedAt } from './sealed-place.ts';
import { classedBytes, sealedFrom, vaultClass, vaultText } from './sealed-text.ts';
import { openVaultKeys, type OpenVaultKeys, type VaultKeys } from './vault-keys.ts';

/** What the warehouse may know of who is behind a sealed value: keys that tell parties apart, and nothing of them. */
export interface VaultIdentity {
  readonly kind: PartyKind;
  /** The key that facts hold: 63 bits of the token. */
  readonly surrogate: bigint;
  /** The whole keyed token, 32 bytes. */
  readonly token: Uint8Array;
  /** The class of the value, which the value itself tells; `FTI` where the column was Federal Tax Information. */
  readonly dataClass: DataClass;
  /** The value in its one canonical form, sealed. */
  readonly sealed: Sealed<string>;
}

/** The id of a key and a value that only this key gives: tells whether a vault is opened with its own keys. */
export interface KeyCheck {
  readonly purpose: 'token' | 'encryption';
  readonly keyId: string;
  readonly check: Uint8Array;
}

/** What the vault does with sealed values: none of its methods gives a plain one. */
export interface VaultCipher {
  /** The id of the key that encrypts. */
  readonly currentKeyId: string;
  /**
   * Who a sealed value names. Values seen before cost a look-up.
   *
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  identity(kind: PartyKind, sealed: Sealed<unknown>): VaultIdentity;
  /**
   * The key of the holder, by which contributors are counted: one for all suffixes of an employer's number. For other
   * kinds than `business` it is the surrogate. Where a number may be an employer's or a person's, both count as one.
   */
  holding(identity: VaultIdentity): bigint;
  /** The keyed token of what is said about a party: tells whether it changed, and of no two parties is it alike. */
  attributeToken(context: EnvelopeContext, sealed: Sealed<unknown>): Uint8Array;
  /** The class under which the vault keeps a value: `SSN` for what looks like one, else its own. */
  classOf(sealed: Sealed<unknown>): DataClass;
  /**
   * Encrypts with the current key for one place.
   *
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  encrypt(sealed: Sealed<unknown>, context: EnvelopeContext): Uint8Array;
  /**
   * Decrypts what was encrypted for this place; it comes back sealed, under its class.
   *
   * @throws VaultError - ENVELOPE_MALFORMED, ENVELOPE_NOT_AUTHENTIC, KEY_UNKNOWN
   */
  decrypt(envelope: Uint8Array, context: EnvelopeContext): Sealed<string>;
  /** Encrypts anew with the current key. */
  reencrypt(envelope: Uint8Array, context: EnvelopeContext): Uint8Array;
  /** The id of the key that an envelope was encrypted with. */
  keyIdOf(envelope: Uint8Array): string;
  /** A check of each key; none tells anything of the key. */
  keyChecks(): readonly KeyCheck[];
}

/** How a cipher is opened. */
export interface VaultCipherOptions {
  /** How many identities it remembers, so that one that comes again costs no HMAC; 100,000 when left out. */
  readonly remember?: number;
}

/**
 * Opens the vault's cipher.
 *
 * @example
 * const cipher = openVaultCipher(keys);
 * const { surrogate } = cipher.identity('business', seal('EIN', text));
 */
export function openVaultCipher(keys: VaultKeys, options: VaultCipherOptions = {}): VaultCipher {
  const opened = openVaultKeys(keys);
  const encryptPlain = plainEncrypter(opened);
  return Object.freeze({
    currentKeyId: opened.current,
    identity: rememberedIdentity(opened, options.remember ?? 100_000),
    holding: (identity) => holdingOf(opened, identity),
    attributeToken: (context, sealed) => attributeToken(opened, context, sealed),
    classOf: (sealed) => vaultClass(vaultText(sealed, 'party'), sealed.dataClass),
    encrypt: (sealed, context) => encryptPlain(bytesOf(sealed, context), context),
    decrypt: (envelope, context) => placedAt(context, sealedFrom(plainOf(opened, envelope, context))),
    reencrypt: (envelope, context) => encryptPlain(plainOf(opened, envelope, context), context),
    keyIdOf: envelopeKeyId,
    keyChecks: () => keyChecks(opened),
  } satisfies VaultCipher as VaultCipher);
}

function rememberedIdentity(keys: OpenVaultKeys, most: number): VaultCipher['identity'] {
  const remembered = new LRUCache<string, VaultIdentity>({ max: most });
  return (kind, sealed) => {
    const text = vaultText(sealed, kind);
    const isTax = sealed.dataClass === 'FTI';
    const name = `${isTax ? 'FTI' : ''} ${kind} ${text}`;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const identity = identityOf(keys, kind, text, isTax);
    remembered.set(name, identity);
    return identity;
  };
}

function identityOf(keys: OpenVaultKeys, kind: PartyKind, plain: string, isTax: boolean): VaultIdentity {
  const { text, dataClass: told } = canonicalIdentity(kind, plain);
  const dataClass = isTax ? 'FTI' : told;
  const token = keyedToken(keys.token, 'identity', [kind, text]);
  const surrogate = surrogateOf(token);
  return Object.freeze({ kind, surrogate, token, dataClass, sealed: seal(dataClass, text) });
}

function holdingOf(keys: OpenVaultKeys, { kind, surrogate, sealed }: VaultIdentity): bigint {
  if (kind !== 'business') return surrogate;
  return surrogateOf(keyedToken(keys.token, 'holding', [kind, holdingBase(vaultText(sealed, kind))]));
}

function attributeToken(keys: OpenVaultKeys, context: EnvelopeContext, sealed: Sealed<unknown>): Uint8Array {
  const { column, kind, surrogate } = context;
  const parts = [kind, surrogate.toString(), column, sealed.dataClass, vaultText(sealed, column)];
  return keyedToken(keys.token, 'attribute', parts);
}

function bytesOf(sealed: Sealed<unknown>, context: EnvelopeContext): Buffer {
  const text = vaultText(sealed, context.column);
  return classedBytes(vaultClass(text, sealed.dataClass), text);
}

function plainEncrypter(keys: OpenVaultKeys): (plain: Buffer, context: EnvelopeContext) => Uint8Array {
  const { current: keyId, currentKey: key } = keys;
  const nonces = randomNonces();
  return (plain, context) => sealEnvelope({ key, keyId, nonce: nonces() }, plain, contextBytes(context));
}

function plainOf(keys: OpenVaultKeys, envelope: Uint8Array, context: EnvelopeContext): Buffer {
  return openEnvelope((keyId) => keys.encryption.get(keyId), envelope, contextBytes(context));
}

function keyChecks({ token, encryption }: OpenVaultKeys): readonly KeyCheck[] {
  const checks = [...encryption].map(([keyId, key]): KeyCheck => ({
    purpose: 'encryption',
    keyId,
    check: keyedToken(key, 'key-check', [keyId]),
  }));
  return [{ purpose: 'token', keyId: 'token', check: keyedToken(token, 'key-check', ['token']) }, ...checks];
}
