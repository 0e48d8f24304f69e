import { DATA_CLASSES, type DataClass } from '../classes/data-class.ts';
import { openSealed, seal, type Sealed } from '../classes/sealed.ts';
import { ff1Decrypt, ff1Encrypt } from './ff1.ts';
import { FormatError } from './format-error.ts';

/** What a format cipher is opened with. */
export interface FormatCipherOptions {
  /** 16, 24 or 32 random bytes, for this class alone. */
  readonly key: Uint8Array;
  readonly dataClass: DataClass;
  /** The characters that values are made of; the ten digits when left out. */
  readonly alphabet?: string;
}

/** Stands one value for another of the same length and alphabet. Whoever has the key can turn it back. */
export interface FormatCipher {
  /**
   * The stand-in of a sealed value, as plain text.
   *
   * @param tweak - what tells two fields apart that may hold the same value, such as their names
   * @throws FormatError - VALUE_NOT_USABLE, NOT_IN_ALPHABET, DOMAIN_TOO_SMALL
   */
  readonly replace: (value: Sealed<unknown>, tweak?: string) => string;
  /**
   * The value of a stand-in, sealed under its class.
   *
   * @throws FormatError - NOT_IN_ALPHABET, DOMAIN_TOO_SMALL
   */
  readonly restore: (text: string, tweak?: string) => Sealed<string>;
}

/**
 * Opens a format cipher (FF1), for a fixed-width field of an old system that nothing else fits into. It can be turned
 * back, so that trade partner numbers and credentials have none; and in a domain of fewer than a million values
 * everyone could try them all, so that it is refused.
 *
 * @throws FormatError - FORMAT_KEY_UNUSABLE, CLASS_REFUSED, ALPHABET_MALFORMED
 * @source NIST SP 800-38G (FF1); its second draft revision 1 of 3 February 2025 for the domain of a million
 * @example
 * const cipher = openFormatCipher({ key, dataClass: 'DUNS' });
 * cipher.replace(seal('DUNS', text)); // nine other digits
 */
export function openFormatCipher({ key, dataClass, alphabet = DIGITS }: FormatCipherOptions): FormatCipher {
  const { sensitivity } = DATA_CLASSES[dataClass];
  if (sensitivity === 'never' || sensitivity === 'open')
    throw new FormatError('CLASS_REFUSED', { dataClass });
  const characters = alphabetOf(alphabet);
  const own = keyOf(key);
  const setting = (tweak: string) => ({ key: own, tweak: Buffer.from(tweak), radix: characters.length });
  return Object.freeze({
    replace: (value: Sealed<unknown>, tweak = '') => {
      const plain = value.dataClass === dataClass ? openSealed(value) : null;
      if (typeof plain !== 'string') throw new FormatError('VALUE_NOT_USABLE', {});
      return textOf(ff1Encrypt(setting(tweak), numeralsOf(plain, characters)), characters);
    },
    restore: (text: string, tweak = '') =>
      seal(dataClass, textOf(ff1Decrypt(setting(tweak), numeralsOf(text, characters)), characters)),
  });
}

function alphabetOf(alphabet: string): readonly string[] {
  const characters = Array.from(alphabet);
  const isRight = characters.length >= 2 && characters.length <= 65_536;
  if (!isRight || new Set(characters).size !== characters.length)
    throw new FormatError('ALPHABET_MALFORMED', {});
  return characters;
}

function keyOf(key: Uint8Array): Uint8Array {
  const isKey = [16, 24, 32].includes(key.length) && !key.every((byte) => byte === key[0]);
  if (!isKey) throw new FormatError('FORMAT_KEY_UNUSABLE', {});
  // A Buffer would give a view of itself for a slice.
  return Uint8Array.from(key);
}

function numeralsOf(text: string, characters: readonly string[]): readonly number[] {
  const numerals = Array.from(text, (character) => characters.indexOf(character));
  if (numerals.includes(-1)) throw new FormatError('NOT_IN_ALPHABET', {});
  // Two halves need a numeral each.
  if (numerals.length < 2 || BigInt(characters.length) ** BigInt(numerals.length) < FEWEST_VALUES)
    throw new FormatError('DOMAIN_TOO_SMALL', {});
  return numerals;
}

const textOf = (numerals: readonly number[], characters: readonly string[]): string =>
  numerals.map((numeral) => characters[numeral]).join('');

const DIGITS = '0123456789';
const FEWEST_VALUES = 1_000_000n;
