import { isBlank, isDigit, isLetter, isWord } from './reading/character-kinds.ts';

/**
 * Where a shape that begins at a place of a text ends, or -1. What the signs of a shape stand for says
 * {@link ShapeDetector}. One pass, no backtracking: separators are taken as long as they go on, three at most.
 */
export function matchShape(text: string, from: number, shape: string): number {
  let at = from;
  for (let place = 0; place < shape.length; place += 1) {
    const end = matchSign(text, at, shape.charAt(place));
    if (end === -1) return -1;
    at = end;
  }
  return at;
}

function matchSign(text: string, at: number, sign: string): number {
  if (sign === '~') return separatorsEnd(text, at);
  const code = text.charCodeAt(at);
  return fits(code, sign) ? at + 1 : -1;
}

function fits(code: number, sign: string): boolean {
  switch (sign) {
    case '#':
      return isDigit(code);
    case '@':
      return isLetter(code);
    case '*':
      return isWord(code);
    case '_':
      return code === HYPHEN || code === SPACE;
    default:
      return code === sign.charCodeAt(0);
  }
}

function separatorsEnd(text: string, from: number): number {
  let at = from;
  while (at < from + 3 && isSeparator(text.charCodeAt(at))) at += 1;
  return at === from ? -1 : at;
}

const isSeparator = (code: number): boolean => isBlank(code) || SEPARATORS.has(code);

const HYPHEN = 45;
const SPACE = 32;
const SEPARATORS: ReadonlySet<number> = new Set(Array.from('-.,;:|/_\'"+*#', (each) => each.charCodeAt(0)));
