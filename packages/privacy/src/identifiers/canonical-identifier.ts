/** Characters that show nothing; spreadsheets and web pages leave them in copied numbers. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/gu;

/**
 * An identifier as the rules read it: upper case, no blanks around it, full-width characters and the many dashes as
 * their ASCII twins, invisible characters gone. What is written the same is the same.
 *
 * @example
 * canonicalIdentifier(' b76\u20130324527\u20138 '); // => 'B76-0324527-8'
 */
export function canonicalIdentifier(text: string): string {
  if (isCanonical(text)) return text;
  // Capitals may come apart into letter and mark: they are put together again, or the form would not be final.
  return foldUnicode(foldUnicode(text).trim().toUpperCase()).trim();
}

/** The same without hyphens and blanks, for identifiers in which they carry no meaning. */
export function withoutSeparators(text: string): string {
  return canonicalIdentifier(text).replaceAll(/[- ]/gu, '');
}

function foldUnicode(text: string): string {
  return text.normalize('NFKC').replaceAll(INVISIBLE, '').replaceAll(DASHES, '-');
}

/** Most are: then nothing is made anew. Capitals, digits and hyphens alone stay what they are. */
function isCanonical(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isKept = (code >= DIGIT_ZERO && code <= DIGIT_NINE) || (code >= LETTER_A && code <= LETTER_Z);
    if (!isKept && code !== HYPHEN) return false;
  }
  return true;
}

const HYPHEN = 45;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const LETTER_A = 65;
const LETTER_Z = 90;
