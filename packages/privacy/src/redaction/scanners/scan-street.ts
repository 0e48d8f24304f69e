import { isDigit, isUpper, isWord, runEnd } from '../reading/character-kinds.ts';
import type { Span } from '../finding.ts';

/**
 * Street lines: a number, one to five words that begin with capitals, the kind of street, and the unit if there is
 * one, as in `236 Wendell Ford Blvd Ste 1304`. Streets in small letters are found after a label only.
 *
 * @source USPS Publication 28, appendix C1 (kinds of streets) and C2 (units), the frequent ones
 */
export function scanStreet(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!isDigit(text.charCodeAt(start)) || isWord(text.charCodeAt(start - 1))) continue;
    const end = streetEnd(text, runEnd(text, start, isWord));
    if (end === -1) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/** Where the street ends whose number ends at a place; -1 when none follows. */
function streetEnd(text: string, numberEnd: number): number {
  let at = numberEnd;
  for (let words = 0; words <= MOST_WORDS; words += 1) {
    const start = at + 1;
    const end = text.charAt(at) === ' ' ? nameEnd(text, start) : -1;
    if (end === -1) return -1;
    if (words > 0 && STREETS.has(text.slice(start, end).toLowerCase())) return unitEnd(text, end);
    at = text.charAt(end) === '.' ? end + 1 : end;
  }
  return -1;
}

/** Where a word that begins with a capital or a digit ends. */
function nameEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && !isDigit(first)) return -1;
  const word = text.slice(start, start + LONGEST_WORD + 1);
  const end = runEnd(word, 0, isNamePart);
  return end <= LONGEST_WORD ? start + end : -1;
}

/** Where the unit after a street ends; the end of the street when there is none. */
function unitEnd(text: string, streetsEnd: number): number {
  const unit = UNIT.exec(text.slice(streetsEnd, streetsEnd + 24));
  return streetsEnd + (unit?.[0].length ?? 0);
}

const isNamePart = (code: number): boolean => isWord(code) || code === APOSTROPHE || code === HYPHEN;

const APOSTROPHE = 39;
const HYPHEN = 45;
const MOST_WORDS = 5;
const LONGEST_WORD = 24;
const UNIT = /^\.?,? (?:#|ste|suite|apt|unit|room|rm|floor|fl|bldg)\.? ?[A-Z0-9]{1,6}(?![A-Z0-9])/iu;
const STREETS: ReadonlySet<string> = new Set(
  (
    'st street ave avenue blvd boulevard rd road ln lane dr drive ct court way pkwy parkway plaza plz hwy highway ' +
    'ter terrace trl trail pl place cir circle expy expressway'
  ).split(' '),
);
