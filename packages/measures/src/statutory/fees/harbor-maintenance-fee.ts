import { shareOfCents } from './share-of-cents.ts';

/** Modes of transport by vessel: not in containers, in containers, and border waters. */
const VESSEL_MODES: ReadonlySet<string> = new Set(['10', '11', '12']);

/**
 * Harbor maintenance fee of a line (HMF, class 501): 0.125 percent of its value, of goods that come by vessel alone.
 * It has neither minimum nor maximum.
 *
 * @formula 0.00125 x value
 * @unit cents
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL: a value below zero
 * @source cfr-19-24-24
 * @example
 * harborMaintenanceFee({ valueCents: 1_000_000, mode: '11' }); // => 1250
 * harborMaintenanceFee({ valueCents: 1_000_000, mode: '40' }); // => 0
 */
export function harborMaintenanceFee(line: { readonly valueCents: number; readonly mode: string }): number {
  const fee = shareOfCents(line.valueCents, { of: 125, in: 100_000 });
  return VESSEL_MODES.has(line.mode) ? fee : 0;
}
