const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How many filer codes there are in a world at most. */
export const FILER_CODES: number = ALPHABET.length * ALPHABET.length;

/** The code of filer `index`: of a form that Appendix E allows, all of them made up and beginning with Z. */
export const filerCode = (index: number): string =>
  `Z${ALPHABET[Math.floor(index / ALPHABET.length) % ALPHABET.length] ?? '0'}${ALPHABET[index % ALPHABET.length] ?? '0'}`;

/** A whole number in base 36, with leading zeros. */
export const base36 = (value: number, width: number): string =>
  value.toString(36).toUpperCase().padStart(width, '0');
