import type { ReferenceTables } from '../dated/reference-tables.ts';
import { datedIndex } from './dated-index.ts';

/**
 * The textile category of a tariff line on a day.
 *
 * @param hts10 - ten digits, without points
 * @param date - YYYY-MM-DD
 * @returns three digits; null where the line has no category or none is known
 */
export type TextileCategoryOf = (hts10: string, date: string) => string | null;

/**
 * Makes the look-up of textile categories.
 *
 * @example
 * const textileCategoryOf = textileCategoryLookup(await resolveReferenceTables());
 * textileCategoryOf('6109100012', '2025-06-01'); // => '338'
 * textileCategoryOf('8471300100', '2025-06-01'); // => null
 */
export function textileCategoryLookup({
  textileTariff,
}: Pick<ReferenceTables, 'textileTariff'>): TextileCategoryOf {
  const find = datedIndex(textileTariff.rows, ({ hts10 }) => hts10);
  return (hts10, date) => find(hts10, date)?.category ?? null;
}
