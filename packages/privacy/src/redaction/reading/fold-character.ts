/**
 * One character as detectors read it: compatibility forms as what they stand for (NFKC), digits of every script as
 * 0 to 9, the many dashes and blanks as one, Cyrillic and Greek letters that look like Latin ones as these; what
 * shows nothing, and marks set over or through a character, as nothing.
 *
 * @param character - one code point
 * @returns none, one or (for a ligature and the like) several characters
 * @source Unicode Standard Annex 15 (NFKC); Unicode general categories Nd, Pd, Zs, Cf, Mn, Me
 * @example
 * foldCharacter('\u0667'); // => '7'
 */
export function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (character === '\n' || character === '\r' || character === '\t') return character;
  let folded = '';
  for (const each of character.normalize('NFKC')) folded += foldPlain(each);
  return folded;
}

function foldPlain(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (BREAK.test(character)) return '\n';
  if (INVISIBLE.test(character)) return '';
  if (BLANK.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (DIGIT.test(character)) return digitOf(character);
  return LATIN_TWINS.get(character) ?? character;
}

/** Digits stand in rows of ten that begin with zero, some rows one after the other. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

const BREAK = /[\v\f\u0085\u2028\u2029]/u;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Mn}\p{Me}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{FFFE}\u{FFFF}]/u;
const BLANK = /[\p{Zs}\u2800]/u;
const DASH = /[\p{Pd}\u2043\u2212\u02D7\u06D4]/u;
const DIGIT = /\p{Nd}/u;

const LOOKING = 'АВЕЅІЈКМНОРСТУХаеорсухіѕјԁһԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονıſ';
const LATIN = 'ABESIJKMHOPCTYXaeopcyxisjdhqwABEZHIKMNOPTYXovis';
const LATIN_TWINS: ReadonlyMap<string, string> = new Map(
  Array.from(LOOKING, (twin, at) => [twin, LATIN.charAt(at)]),
);
