/** What {@link parseNumber} returns for a field that holds no number; numbers themselves are never negative. */
export const BLANK = -1;
export const NOT_A_NUMBER = -2;
export const NEGATIVE = -3;

const SPACE = 32;
const ZERO = 48;

/**
 * Reads a whole number that is right-justified and filled with blanks, straight from the bytes. Fields of
 * up to 15 digits come out exact.
 *
 * @returns the number, or {@link BLANK}, {@link NOT_A_NUMBER} or {@link NEGATIVE}
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] === SPACE) at += 1;
  if (at === end) return BLANK;
  let value = 0;
  for (; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return whatElse(bytes, start, end);
    value = value * 10 + digit;
  }
  return value;
}

function whatElse(bytes: Uint8Array, start: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(start, end));
  return /^ *(-\d+|\d+-)$/.test(text) ? NEGATIVE : NOT_A_NUMBER;
}
