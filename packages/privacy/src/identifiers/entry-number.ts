import { canonicalIdentifier } from './canonical-identifier.ts';
import { hasShape } from './has-shape.ts';

/**
 * The check digit of an entry number: letters count 1 to 9 in three rows (A to I, J to R, and S to Z from 2), every
 * second character from the left is doubled and its digits added; the digit makes the sum a multiple of ten.
 *
 * @param filerAndSerial - the three characters of the filer code and the seven digits of the serial number
 * @returns 0 to 9; null when the text is not of that form
 * @source CBP CATAIR, Appendix E (Valid Entry Numbers)
 * @example
 * entryNumberCheckDigit('B760324527'); // => 8
 */
export function entryNumberCheckDigit(filerAndSerial: string): number | null {
  return hasShape(filerAndSerial, '***#######') ? checkDigitOf(filerAndSerial) : null;
}

/**
 * Whether a text has the form of an entry number, `XXX-NNNNNNN-C` or the same without hyphens; its check digit may
 * be wrong. The filer code may be of letters and digits in any order, which Appendix E lists as eight forms.
 *
 * @source CBP CATAIR, Appendix E
 */
export function hasEntryNumberForm(text: string): boolean {
  return hasShape(text, '***########') || hasShape(text, '***-#######-#');
}

/**
 * Whether a text is an entry number whose check digit is right. A filer that has used up its ten million numbers may be
 * allowed the digit plus one, then plus two and so on (step 6 of the appendix); which filers are is not public, and their
 * numbers do not count as right here.
 *
 * @source CBP CATAIR, Appendix E
 * @example
 * isEntryNumber('B76-0324527-8'); // => true
 * isEntryNumber('B7603245279'); // => false
 */
export function isEntryNumber(text: string): boolean {
  if (text.length === 13) return hasEntryNumberForm(text) && isEntryNumber(text.replaceAll('-', ''));
  return hasShape(text, '***########') && checkDigitOf(text) === text.charCodeAt(10) - DIGIT_ZERO;
}

/**
 * An entry number as stored: eleven characters without hyphens.
 *
 * @returns null when the text has not the form of an entry number
 * @example
 * canonicalEntryNumber(' b76-0324527-8'); // => 'B7603245278'
 */
export function canonicalEntryNumber(text: string): string | null {
  const canonical = canonicalIdentifier(text);
  return hasEntryNumberForm(canonical) ? canonical.replaceAll('-', '') : null;
}

/** Of the first ten characters; the caller has checked them. */
function checkDigitOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < 10; index += 2) {
    sum += valueOf(text.charCodeAt(index)) + digitSum(2 * valueOf(text.charCodeAt(index + 1)));
  }
  return (10 - (sum % 10)) % 10;
}

/** A to I and J to R are 1 to 9, S to Z are 2 to 9. */
function valueOf(code: number): number {
  if (code < LETTER_A) return code - DIGIT_ZERO;
  const place = code - LETTER_A;
  if (place < 9) return place + 1;
  return place < 18 ? place - 8 : place - 16;
}

/** Of a number up to 18. */
const digitSum = (doubled: number): number => (doubled > 9 ? doubled - 9 : doubled);

const DIGIT_ZERO = 48;
const LETTER_A = 65;
