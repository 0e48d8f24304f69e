/** A percentage as a fraction: 10.17 percent is 0.1017. Six decimals are kept, as the warehouse keeps them. */
export function fraction(percent: number | null): number | null {
  return percent === null ? null : Math.round(percent * 10_000) / 1_000_000;
}
