/** The number, or null when it left the range of a double: never NaN, never Infinity, never minus zero. */
export function finiteOrNull(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}
