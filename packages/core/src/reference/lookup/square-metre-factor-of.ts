import type { SquareMetreFactorRow } from '../dated/square-metre-factors.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import { datedIndex } from './dated-index.ts';

/**
 * The factor to square metre equivalents of a textile category on a day: hundredths of a square metre per unit,
 * and which unit that is.
 *
 * @param category - three digits
 * @param date - YYYY-MM-DD
 * @returns null where the factor is not known, which is neither 0 nor 1
 */
export type SquareMetreFactorOf = (
  category: string,
  date: string,
) => Pick<SquareMetreFactorRow, 'hundredths' | 'unit'> | null;

/**
 * Makes the look-up of square metre factors.
 *
 * @example
 * const squareMetreFactorOf = squareMetreFactorLookup(await resolveReferenceTables());
 * squareMetreFactorOf('338', '2024-01-01')?.hundredths; // => 600
 * squareMetreFactorOf('220', '2024-01-01'); // => null
 */
export function squareMetreFactorLookup({
  squareMetreFactors,
}: Pick<ReferenceTables, 'squareMetreFactors'>): SquareMetreFactorOf {
  return datedIndex(squareMetreFactors.rows, ({ category }) => category);
}
