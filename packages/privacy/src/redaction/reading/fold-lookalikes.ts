import { isDigit, isWord, runEnd } from './character-kinds.ts';

/**
 * Reads the letters O, o, I and l as 0 and 1 where they stand in a number: in a word that is of digits and of these
 * letters only, and has a digit. The length stays.
 *
 * @example
 * foldLookalikes('O78-O5-l12O'); // => '078-05-1120'
 */
export function foldLookalikes(text: string): string {
  if (!/[OoIl]/u.test(text)) return text;
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = Math.max(runEnd(text, at, isWord), at + 1);
    const word = text.slice(at, end);
    parts.push(isNumberLike(text, at, end) ? word.replaceAll(/[Oo]/gu, '0').replaceAll(/[Il]/gu, '1') : word);
    at = end;
  }
  return parts.join('');
}

function isNumberLike(text: string, from: number, end: number): boolean {
  let digits = 0;
  for (let at = from; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits += 1;
    else if (!LOOKALIKES.has(code)) return false;
  }
  return digits > 0;
}

/** O, o, I and l. */
const LOOKALIKES: ReadonlySet<number> = new Set([79, 111, 73, 108]);
