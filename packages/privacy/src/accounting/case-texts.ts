import { sha256Hex } from '../canonical/sha256.ts';
import { Sealed } from '../classes/sealed.ts';
import type { EnvelopeContext } from '../vault/envelope-context.ts';
import type { VaultCipher } from '../vault/vault-cipher.ts';
import type { CaseKind, StoredText } from './case-store.ts';

/** Texts of a case by their names; sealed, so that none is printed or logged on its way. */
export type CaseTexts = Readonly<Record<string, Sealed<string>>>;

/** Whose text it is. */
export interface TextOwner {
  readonly kind: CaseKind;
  readonly id: string;
}

/**
 * Where the text of a case stands: an envelope opens there alone. The case takes the place of a party, by 60 bits of
 * the hash of its kind and id.
 */
export function textContext({ kind, id, field }: TextOwner & { readonly field: string }): EnvelopeContext {
  const surrogate = BigInt(`0x${sha256Hex(kind, '\n', id).slice(0, 15)}`);
  return { column: `case.${kind}.${field}`, kind: 'business', surrogate, validFrom: null };
}

/** Encrypts the texts of a case for the store. */
export function encryptTexts(cipher: VaultCipher, owner: TextOwner, texts: CaseTexts): readonly StoredText[] {
  return Object.entries(texts).map(([field, text]) => ({
    kind: owner.kind,
    id: owner.id,
    field,
    envelope: cipher.encrypt(text, textContext({ kind: owner.kind, id: owner.id, field })),
    keyId: cipher.currentKeyId,
    dataClass: cipher.classOf(text),
  }));
}

/** Decrypts texts of a case; they come back sealed. */
export function decryptTexts(cipher: VaultCipher, stored: readonly StoredText[]): CaseTexts {
  return Object.fromEntries(
    stored.map((text) => [text.field, cipher.decrypt(text.envelope, textContext(text))]),
  );
}

/** Whether something is a sealed text with something in it, of a class that may be kept. */
export function isKeepable(cipher: VaultCipher, text: unknown): text is Sealed<string> {
  if (!(text instanceof Sealed)) return false;
  try {
    cipher.classOf(text);
    return true;
  } catch {
    return false;
  }
}
