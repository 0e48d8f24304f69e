import { errorClass, type CodedErrorClass } from '../errors/coded-error.ts';

const sentences = {
  /** The key is not 16, 24 or 32 bytes, or is no key at all (all bytes alike). */
  FORMAT_KEY_UNUSABLE: () => 'the key of a format cipher is not 16, 24 or 32 bytes of a random key',
  /** The alphabet has fewer than two characters, more than 65,536, or one of them twice. */
  ALPHABET_MALFORMED: () => 'the alphabet of a format cipher has too few characters, or one of them twice',
  /** A trade partner number, a credential, or what identifies no one. */
  CLASS_REFUSED: (p: { dataClass: string }) => `a value of the class ${p.dataClass} has no format cipher`,
  /** A value of another class, or no text. */
  VALUE_NOT_USABLE: () => 'a sealed value is of another class than its format cipher, or is no text',
  /** A character that is not in the alphabet. */
  NOT_IN_ALPHABET: () => 'a value has a character that is not in the alphabet of its format cipher',
  /** So short that all values could be tried. */
  DOMAIN_TOO_SMALL: () => 'a format cipher needs at least a million possible values of that length',
} as const;

/** A format cipher refuses a key, an alphabet or a value. Says nothing of keys and values. */
export const FormatError: CodedErrorClass<typeof sentences> = errorClass('FormatError', sentences);
