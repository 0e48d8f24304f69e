import { isBlank, isWord } from './reading/character-kinds.ts';
import { BARRIER } from './reading/reading.ts';

/** Where one word ends: at a blank, a quote or a mark that parts fields. */
export function wordEnd(text: string, from: number): number {
  return endBefore(text, from, WORD_STOPS);
}

/** Where a secret ends: at the quote that closes it, if one opened it; otherwise at the first blank. */
export function secretEnd(text: string, from: number, quote: string): number {
  return quote === '' ? endBefore(text, from, SECRET_STOPS) : quotedEnd(text, from, quote);
}

/** Where the rest of a line ends. */
export function restEnd(text: string, from: number): number {
  return endBefore(text, from, LINE_STOPS);
}

/**
 * Where a name or an address ends: at the quote that closes it, if one opened it; otherwise at the end of the line,
 * at a mark that names do not have, or before the key of the next field.
 */
export function lineEnd(text: string, from: number, quote: string): number {
  if (quote !== '') return quotedEnd(text, from, quote);
  let at = from;
  while (at < text.length && !NAME_STOPS.has(text.charAt(at))) {
    const key = FIELD_SIGNS.has(text.charAt(at)) ? keyStart(text, at, from) : -1;
    if (key !== -1) return trimmedEnd(text, from, key);
    at += 1;
  }
  return trimmedEnd(text, from, at);
}

/** The closing quote stands before no word, so that the apostrophe of `O'Neill` closes nothing. */
function quotedEnd(text: string, from: number, quote: string): number {
  let at = from;
  while (at < text.length && !HARD_STOPS.has(text.charAt(at))) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === quote && !isWord(text.charCodeAt(at + 1))) break;
    at += 1;
  }
  return trimmedEnd(text, from, Math.min(at, text.length));
}

/** Where the key before a sign begins; for a colon only after a comma, since a colon may also follow a name. */
function keyStart(text: string, sign: number, from: number): number {
  let start = sign;
  while (start > from && isKeyPart(text.charCodeAt(start - 1))) start -= 1;
  if (start === from || start === sign) return -1;
  if (text.charAt(sign) === '=') return start;
  return text.slice(Math.max(from, start - 2), start).includes(',') ? start : -1;
}

const isKeyPart = (code: number): boolean => isWord(code) || code === UNDERSCORE;

function endBefore(text: string, from: number, stops: ReadonlySet<string>): number {
  let at = from;
  while (at < text.length && !stops.has(text.charAt(at))) at += 1;
  return trimmedEnd(text, from, at);
}

/** Without blanks and commas at the end; -1 when nothing is left, or a word that says there is nothing. */
function trimmedEnd(text: string, from: number, until: number): number {
  let end = until;
  while (end > from && isTrimmed(text.charCodeAt(end - 1))) end -= 1;
  if (end === from) return -1;
  return end - from <= 9 && NOTHINGS.has(text.slice(from, end).toLowerCase()) ? -1 : end;
}

const isTrimmed = (code: number): boolean => isBlank(code) || code === COMMA;

const COMMA = 44;
const UNDERSCORE = 95;
const HARD_STOPS: ReadonlySet<string> = new Set([BARRIER, '\n', '\r']);
const LINE_STOPS = HARD_STOPS;
const SECRET_STOPS: ReadonlySet<string> = new Set([...HARD_STOPS, ' ', '\t']);
const WORD_STOPS: ReadonlySet<string> = new Set([...SECRET_STOPS, '"', "'", ',', ';', '&', '<', '>']);
const NAME_STOPS: ReadonlySet<string> = new Set([...HARD_STOPS, '\t', ';', '|', '"', '<', '>']);
const FIELD_SIGNS: ReadonlySet<string> = new Set([':', '=']);
const NOTHINGS: ReadonlySet<string> = new Set([
  'null',
  'undefined',
  'none',
  'n/a',
  'unknown',
  'true',
  'false',
]);
