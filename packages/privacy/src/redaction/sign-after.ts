import { isBlank, isWord } from './reading/character-kinds.ts';

/** What stands between a label and its value. */
export interface Sign {
  /** Where the value begins. */
  readonly at: number;
  /** The strongest sign that stood there: a colon or an equals sign, the word `is` or a quote, or neither. */
  readonly strength: 'mark' | 'word' | 'none';
  /** The quote that opened the value; empty when none did. */
  readonly quote: string;
}

/** Reads past blanks, quotes and signs after a label, sixteen characters at most. */
export function signAfter(text: string, from: number): Sign {
  let [at, hasMark, hasWord, quote] = [from, false, false, ''];
  while (at < from + LONGEST) {
    const character = text.charAt(at);
    if (MARKS.has(character)) [hasMark, quote] = [true, ''];
    else if (isWordIs(text, at)) [hasWord, at] = [true, at + 1];
    // A quote right after the label closes the label's own.
    else if (QUOTES.has(character)) quote ||= at === from ? '' : character;
    else if (!isPassed(character)) break;
    at += 1;
  }
  return { at, strength: strengthOf(hasMark, hasWord || quote !== ''), quote };
}

function strengthOf(hasMark: boolean, hasWord: boolean): Sign['strength'] {
  if (hasMark) return 'mark';
  return hasWord ? 'word' : 'none';
}

function isWordIs(text: string, at: number): boolean {
  const isWhole = isBlank(text.charCodeAt(at - 1)) && !isWord(text.charCodeAt(at + 2));
  return isWhole && text.slice(at, at + 2).toLowerCase() === 'is';
}

const isPassed = (character: string): boolean => isBlank(character.charCodeAt(0)) || PASSED.has(character);

const LONGEST = 16;
const MARKS: ReadonlySet<string> = new Set([':', '=']);
const QUOTES: ReadonlySet<string> = new Set(['"', "'", '`']);
const PASSED: ReadonlySet<string> = new Set(['>', '#', '-', '.', '[', '{', '\\']);
