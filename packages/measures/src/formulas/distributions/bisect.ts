/**
 * Smallest double of a bracket at which a condition holds that, once it holds, holds on: bisection down to the
 * last bit. The condition need not be tried at the upper end; there it is taken to hold.
 */
export function bisect(
  holds: (x: number) => boolean,
  bracket: Readonly<Record<'low' | 'high', number>>,
): number {
  let { low, high } = bracket;
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (holds(middle)) high = middle;
    else low = middle;
  }
}
