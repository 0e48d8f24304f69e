import { requireCount } from '../../errors/require-count.ts';

/**
 * Amount of an importer's continuous bond (activity 1): ten percent of the duties, taxes and fees of a year, at
 * least 50,000 dollars, rounded up to steps of 10,000 as far as 100,000 and of 100,000 above.
 *
 * @unit cents
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL: a sum below zero
 * @source cbp-bond-formula
 * @example
 * continuousBondAmount(55_000_000); // => 6000000
 */
export function continuousBondAmount(dutiesTaxesAndFeesCents: number): number {
  requireCount('continuousBondAmount', 'dutiesTaxesAndFeesCents', dutiesTaxesAndFeesCents, 0);
  const step = dutiesTaxesAndFeesCents <= 10 * HUNDRED_THOUSAND ? TEN_THOUSAND : HUNDRED_THOUSAND;
  return Math.max(FIFTY_THOUSAND, step * Math.ceil(dutiesTaxesAndFeesCents / (10 * step)));
}

/** Dollars, in cents. */
const TEN_THOUSAND = 1_000_000;
const FIFTY_THOUSAND = 5_000_000;
const HUNDRED_THOUSAND = 10_000_000;
