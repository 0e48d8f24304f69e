import { requireCount } from '../../errors/require-count.ts';
import { shareOfCents } from './share-of-cents.ts';

/**
 * A value in whole dollars, as ad valorem duty is taken on it: less than fifty cents fall away, fifty and more count
 * as a dollar.
 *
 * @unit cents
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL: a value below zero
 * @source cfr-19-159-3
 * @example
 * wholeDollarValue(10_050); // => 10100
 */
export function wholeDollarValue(valueCents: number): number {
  requireCount('wholeDollarValue', 'valueCents', valueCents, 0);
  return 100 * Math.floor((valueCents + 50) / 100);
}

/**
 * Duty by value: the rate of the value in whole dollars, rounded half up to the cent.
 *
 * @formula rate x value
 * @unit cents; the rate in millionths, 90,000 for nine percent
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL: a value or rate below zero
 * @source cfr-19-159-3
 * @example
 * adValoremDuty({ valueCents: 2_200, rateMillionths: 90_000 }); // => 198
 */
export function adValoremDuty(line: {
  readonly valueCents: number;
  readonly rateMillionths: number;
}): number {
  return shareOfCents(wholeDollarValue(line.valueCents), { of: line.rateMillionths, in: 1_000_000 });
}

/**
 * Duty by quantity, as antidumping deposits with qualifier S are: the rate per unit times the quantity, rounded half
 * up to the cent.
 *
 * @formula rate x quantity
 * @unit cents; the quantity in ten-thousandths of its unit
 * @throws MeasureInputError - NOT_AN_INTEGER, TOO_SMALL: a quantity or rate below zero
 * @source cbp-adcvd-catair
 * @example
 * specificDuty({ quantityTenThousandths: 125_000, centsPerUnit: 441 }); // => 5513
 */
export function specificDuty(line: {
  readonly quantityTenThousandths: number;
  readonly centsPerUnit: number;
}): number {
  return shareOfCents(line.centsPerUnit, { of: line.quantityTenThousandths, in: 10_000 });
}
