import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** A key is not 32 bytes, or is no key at all (all bytes alike). */
  KEY_UNUSABLE: (p: { key: string }) => `the vault key ${p.key} is not 32 bytes of a random key`,
  /** An id of a key is empty, too long or has other characters than letters, digits, dots and hyphens. */
  KEY_ID_MALFORMED: () => 'the id of a vault key is not 1 to 32 letters, digits, dots or hyphens',
  /** Two keys are the same: each purpose, and each rotation, has a key of its own. */
  KEY_REPEATED: () => 'two of the vault keys are the same',
  /** The current encryption key is not among the keys. */
  CURRENT_KEY_MISSING: (p: { keyId: string }) => `the current vault key ${p.keyId} is not among the keys`,
  /** An envelope was encrypted with a key that the host did not give. */
  KEY_UNKNOWN: () => 'the envelope was encrypted with a key that is not among the vault keys',
  /** The class of the value enters no vault: trade partner numbers, credentials, and what identifies no one. */
  CLASS_REFUSED: (p: { dataClass: string }) => `a value of the class ${p.dataClass} does not enter the vault`,
  /** The sealed value is not text, or nothing but blanks. */
  VALUE_NOT_USABLE: (p: { kind: string }) =>
    `a sealed value cannot name a ${p.kind}: it is not text, or empty`,
  /** The envelope is cut off or of another version. */
  ENVELOPE_MALFORMED: () => 'the envelope is cut off or of a version that is not known',
  /** The envelope was changed, or stands at another place than it was encrypted for. */
  ENVELOPE_NOT_AUTHENTIC: () => 'the envelope was changed, or moved from the place that it was encrypted for',
} as const;

/** The vault refuses keys, a value or an envelope. Says nothing of keys and values. */
export const VaultError: CodedErrorClass<typeof sentences> = errorClass('VaultError', sentences);
