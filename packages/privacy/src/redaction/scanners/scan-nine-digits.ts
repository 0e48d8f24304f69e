import { isAdCvdCase } from '../../identifiers/case-numbers.ts';
import { isDigit, isWord, runEnd } from '../reading/character-kinds.ts';
import type { Span } from '../finding.ts';

/**
 * Nine digits in a row, alone or with letters before and after, such as `SSN078051120`: whose they are they do not
 * say. Words that have more digits elsewhere, such as hashes, are passed over, and so are AD/CVD cases.
 */
export function scanNineDigits(text: string): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const end = runEnd(text, at, isWord);
    const span = end - at >= 9 ? nineDigitsIn(text, at, end) : null;
    if (span !== null) found.push(span);
    at = end + 1;
  }
  return found;
}

function nineDigitsIn(text: string, from: number, until: number): Span | null {
  let start = from;
  while (start < until && !isDigit(text.charCodeAt(start))) start += 1;
  const end = runEnd(text, start, isDigit);
  if (end - start !== 9 || hasDigit(text, end, until)) return null;
  const isCase = start - from === 1 && end === until && isAdCvdCase(text.slice(from, until).toUpperCase());
  return isCase ? null : { start, end };
}

function hasDigit(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
