import { createHash, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Signs notes under a name: with a key in this process, or elsewhere such as in a hardware module. */
export interface NoteSigner {
  /** The name of the key, which is no secret: no blanks and no plus sign. */
  readonly name: string;
  /** The public key in the form that verifiers take: name, key id and key. */
  readonly verifierKey: string;
  /** The Ed25519 signature of the text's UTF-8 bytes. */
  sign(text: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** A public key that verifies notes. */
export interface NoteVerifier {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly key: KeyObject;
}

/**
 * A signer that holds an Ed25519 private key of `node:crypto`.
 *
 * @throws TypeError - the name or the key cannot be used
 * @example
 * const { privateKey } = generateKeyPairSync('ed25519');
 * const signer = noteSigner('cbp.example/tradepulse', privateKey);
 */
export function noteSigner(name: string, privateKey: KeyObject): NoteSigner {
  if (!isName(name)) throw new TypeError('noteSigner: the name has a blank or a plus sign, or is empty');
  if (privateKey.type !== 'private' || privateKey.asymmetricKeyType !== 'ed25519') {
    throw new TypeError('noteSigner: no Ed25519 private key');
  }
  const key = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);
  const keyId = Buffer.from(keyIdOf(name, key)).toString('hex');
  const encoded = Buffer.concat([ED25519, key]).toString('base64');
  return Object.freeze({
    name,
    verifierKey: `${name}+${keyId}+${encoded}`,
    sign: (text: Uint8Array) => sign(null, text, privateKey),
  });
}

/**
 * Reads a verifier key, `name+keyid+key`.
 *
 * @returns null when it is none, or its id is not the one that follows from name and key
 */
export function parseVerifierKey(text: string): NoteVerifier | null {
  const [, name, keyId, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text) ?? [];
  if (name === undefined || keyId === undefined || encoded === undefined) return null;
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== KEY_BYTES + 1 || bytes[0] !== ED25519[0] || bytes.toString('base64') !== encoded)
    return null;
  const key = bytes.subarray(1);
  const expected = keyIdOf(name, key);
  if (!Buffer.from(keyId, 'hex').equals(expected)) return null;
  const der = Buffer.concat([SPKI, key]);
  return { name, keyId: expected, key: createPublicKey({ key: der, format: 'der', type: 'spki' }) };
}

/**
 * Signs a text: the text, a blank line, and a line with the signature.
 *
 * @source C2SP signed-note
 * @param text - one or more lines, the last one ended
 */
export async function signNote(text: string, signer: NoteSigner): Promise<string> {
  const verifier = parseVerifierKey(signer.verifierKey);
  if (verifier === null) throw new TypeError('signNote: the signer has no valid verifier key');
  const signature = await signer.sign(Buffer.from(text));
  const encoded = Buffer.concat([verifier.keyId, signature]).toString('base64');
  return `${text}\n${MARK}${signer.name} ${encoded}\n`;
}

/**
 * The text of a note, when one of the keys signed it and no signature of a known key is wrong.
 *
 * @source C2SP signed-note
 * @returns null when it is no note, or none of the keys vouches for it
 */
export function openNote(note: string, verifiers: readonly NoteVerifier[]): string | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || !isPlain(note)) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(parseSignature);
  if (signatures.length > MOST_SIGNATURES || signatures.includes(null)) return null;
  const verdicts = signatures.flatMap((signature) => judge(text, signature, verifiers));
  return verdicts.length > 0 && verdicts.every(Boolean) ? text : null;
}

const MARK = '\u2014 ';
const KEY_BYTES = 32;
const MOST_SIGNATURES = 100;
const ED25519 = new Uint8Array([1]);
/** What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const SPKI: Uint8Array = Buffer.from('302a300506032b6570032100', 'hex');

interface Signature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly bytes: Uint8Array;
}

function judge(
  text: string,
  signature: Signature | null,
  verifiers: readonly NoteVerifier[],
): readonly boolean[] {
  if (signature === null) return [false];
  const { name, keyId, bytes } = signature;
  const known = verifiers.find((each) => each.name === name && Buffer.from(each.keyId).equals(keyId));
  return known === undefined ? [] : [verify(null, Buffer.from(text), known.key, bytes)];
}

function parseSignature(line: string): Signature | null {
  const [, name, encoded] = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+=*)$/.exec(line) ?? [];
  if (name === undefined || encoded === undefined) return null;
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length < 5 || bytes.toString('base64') !== encoded) return null;
  return { name, keyId: bytes.subarray(0, 4), bytes: bytes.subarray(4) };
}

/** No control characters but line ends, and no half of a surrogate pair. */
function isPlain(note: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return note.isWellFormed() && !/[\u0000-\u0009\u000b-\u001f\u007f]/.test(note);
}

function isName(name: string): boolean {
  return /^[^\s+]+$/.test(name) && name.isWellFormed();
}

function keyIdOf(name: string, key: Uint8Array): Uint8Array {
  return createHash('sha256').update(`${name}\n`).update(ED25519).update(key).digest().subarray(0, 4);
}
