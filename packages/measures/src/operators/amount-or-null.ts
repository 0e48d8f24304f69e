/** The value, or null when it is negative: a deficit has no share, logarithm or compound growth. */
export function amountOrNull(value: number | null): number | null {
  return value === null || value < 0 ? null : value;
}
