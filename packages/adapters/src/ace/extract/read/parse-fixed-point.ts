const ZERO = 48;
const POINT = 46;
const MINUS = 45;

/** Ten to a number of decimals. */
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

/** Bytes of a number that need no look at whether it is too large. */
const SAFE_BYTES = 15;

/**
 * Reads a decimal number of at most `scale` decimals straight from the bytes, times ten to the scale: `12.5` of scale
 * 2 is 1250. There is a digit before the point and one behind it, a minus in front or none, and nothing else.
 *
 * @returns NaN for everything else, and for what a number does not hold exactly
 */
export function parseFixedPoint(bytes: Buffer, start: number, end: number, scale: number): number {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  let value = 0;
  let at = first;
  for (; at < end; at += 1) {
    const digit = digitAt(bytes, at);
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  if (at === first) return Number.NaN;
  value = withDecimals(bytes, at, end, { value, scale });
  if (end - start > SAFE_BYTES - scale) value = exactly(value);
  return isNegative ? 0 - value : value;
}

/** The digit at a place; -1 when there is none. */
function digitAt(bytes: Buffer, at: number): number {
  const digit = (bytes[at] ?? 0) - ZERO;
  return digit <= 9 ? digit : -1;
}

const exactly = (value: number): number => (Number.isSafeInteger(value) ? value : Number.NaN);

/** The number whose whole part ends before `point`, where the point stands or nothing. */
function withDecimals(
  bytes: Buffer,
  point: number,
  end: number,
  whole: { readonly value: number; readonly scale: number },
): number {
  if (point === end) return whole.value * (POWERS[whole.scale] ?? 1);
  const decimals = end - point - 1;
  if (bytes[point] !== POINT || decimals < 1 || decimals > whole.scale) return Number.NaN;
  let { value } = whole;
  for (let at = point + 1; at < end; at += 1) {
    const digit = digitAt(bytes, at);
    if (digit < 0) return Number.NaN;
    value = value * 10 + digit;
  }
  return value * (POWERS[whole.scale - decimals] ?? 1);
}
