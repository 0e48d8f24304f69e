import { isBondNumber, isDunsNumber } from '../identifiers/account-numbers.ts';
import { hasManufacturerIdForm } from '../identifiers/manufacturer-id.ts';
import { isDigit, isWord, runEnd } from './reading/character-kinds.ts';
import type { LabelValue } from './detector.ts';
import { lineEnd, restEnd, secretEnd, wordEnd } from './field-end.ts';
import type { Sign } from './sign-after.ts';

/** How the value after a label is read. */
export interface ValueReader {
  /** What may stand between the label and the value: a `mark`, a `word`, or `none` of them. */
  readonly signs: readonly Sign['strength'][];
  /** Where the value that begins at a place ends, or -1; the quote that opened it, if one did. */
  readonly end: (text: string, at: number, quote: string) => number;
}

const ANY: readonly Sign['strength'][] = ['mark', 'word', 'none'];
const SIGN: readonly Sign['strength'][] = ['mark', 'word'];
const MARK: readonly Sign['strength'][] = ['mark'];

/** The readers of the values that follow labels. */
export const VALUE_READERS: Readonly<Record<LabelValue, ValueReader>> = {
  digits: { signs: ANY, end: (text, at) => digitsEnd(text, at, 4, 9) },
  phone: { signs: ANY, end: (text, at) => digitsEnd(text, at, 7, 10) },
  box: { signs: ANY, end: (text, at) => digitsEnd(text, at, 1, 6) },
  code: { signs: ANY, end: (text, at) => codeEnd(text, at, () => true) },
  importer: { signs: ANY, end: (text, at) => codeEnd(text, at, hasSixDigits) },
  duns: { signs: ANY, end: (text, at) => codeEnd(text, at, isDunsNumber) },
  bond: { signs: ANY, end: (text, at) => codeEnd(text, at, isBondNumber) },
  mid: { signs: ANY, end: midEnd },
  word: { signs: SIGN, end: wordEnd },
  secret: { signs: SIGN, end: secretEnd },
  line: { signs: SIGN, end: lineEnd },
  rest: { signs: MARK, end: restEnd },
};

/** Digits in groups with up to two marks between, until there are enough of them. */
function digitsEnd(text: string, from: number, least: number, enough: number): number {
  let at = from;
  let end = -1;
  let count = 0;
  while (count < enough) {
    at = marksEnd(text, at);
    const next = runEnd(text, at, isDigit);
    if (next === at) break;
    count += next - at;
    at = next;
    end = next;
  }
  return count >= least ? end : -1;
}

function marksEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 2 && MARKS.has(text.charAt(at))) at += 1;
  return at;
}

/** Letters and digits in groups with one mark between; one is a digit, and there are 5 to 40 of them. */
function codeEnd(text: string, from: number, isCode: (code: string) => boolean): number {
  let end = from;
  while (end - from <= LONGEST_CODE && isCodePart(text, end, from)) end += 1;
  const code = text.slice(from, end);
  const isRight = code.length >= 5 && code.length <= LONGEST_CODE && /\d/u.test(code);
  return isRight && isCode(code.toUpperCase()) ? end : -1;
}

function isCodePart(text: string, at: number, from: number): boolean {
  if (isWord(text.charCodeAt(at))) return true;
  return at > from && CODE_MARKS.has(text.charAt(at)) && isWord(text.charCodeAt(at + 1));
}

/** A code of the form, whose letters may be small; some have no digit. */
function midEnd(text: string, from: number): number {
  const end = runEnd(text.slice(from, from + LONGEST_CODE), 0, isWord);
  const code = text.slice(from, from + end).toUpperCase();
  return end >= 9 && hasManufacturerIdForm(code) ? from + end : -1;
}

const hasSixDigits = (code: string): boolean => code.replaceAll(/\D/gu, '').length >= 6;

const LONGEST_CODE = 40;
const MARKS: ReadonlySet<string> = new Set([' ', '-', '.', '/', '(', ')', '+']);
const CODE_MARKS: ReadonlySet<string> = new Set(['-', '.', '/']);
