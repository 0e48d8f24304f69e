const SPACE = 32;
const MINUS = 45;
const ZERO = 48;

/**
 * Reads a whole number from its bytes: digits with blanks around them, a minus sign directly before the first, as
 * the Entry Summary Query prints negative amounts. Up to fifteen digits come out exact.
 *
 * @returns null when the field is blank, NaN when it holds anything else
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number | null {
  let at = start;
  let last = end;
  while (at < last && bytes[at] === SPACE) at += 1;
  if (at === last) return null;
  while (bytes[last - 1] === SPACE) last -= 1;
  if (bytes[at] !== MINUS) return digits(bytes, at, last);
  return at + 1 === last ? Number.NaN : -digits(bytes, at + 1, last) + 0;
}

function digits(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
