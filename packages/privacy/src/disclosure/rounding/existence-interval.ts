import type { RoundingRule } from './controlled-rounding.ts';

/**
 * What a reader of a table of counts rounded with control knows of a cell: its true value lies somewhere here. It is what the
 * rounding protects by; wide enough for small counts, hardly anything for large amounts.
 *
 * @formula without steps 0 gives [0, b - 1] and a multiple z gives [z - b + 1, z + b - 1]; with K steps b becomes (K + 1) b, and
 * nothing is below zero
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 5, where the upper bound of a small z with K steps
 * is printed without z
 * @example
 * existenceInterval({ base: 5, maxSteps: 0 }, 0); // => { lower: 0, upper: 4 }
 * existenceInterval({ base: 5, maxSteps: 1 }, 15); // => { lower: 6, upper: 24 }
 */
export function existenceInterval(
  { base, maxSteps }: RoundingRule,
  rounded: number,
): { readonly lower: number; readonly upper: number } {
  const reach = (maxSteps + 1) * base - 1;
  return { lower: Math.max(0, rounded - reach), upper: rounded + reach };
}
