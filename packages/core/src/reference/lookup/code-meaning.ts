import type { CodeListName } from '../dated/codes.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import { datedIndex } from './dated-index.ts';

/**
 * What a code means on a day.
 *
 * @param list - the code list
 * @param code - the code as text, leading zeros kept
 * @param date - YYYY-MM-DD
 * @returns null for a code that the list has not on that day
 */
export type CodeMeaning = (list: CodeListName, code: string, date: string) => string | null;

/**
 * Makes the look-up of codes.
 *
 * @example
 * const codeMeaning = codeLookup(await resolveReferenceTables());
 * codeMeaning('entry_type', '01', '2024-01-01'); // => 'Consumption - Free and Dutiable'
 * codeMeaning('entry_type', '13', '2024-01-01'); // => null
 */
export function codeLookup({ codes }: Pick<ReferenceTables, 'codes'>): CodeMeaning {
  const find = datedIndex(codes.rows, ({ list, code }) => `${list} ${code}`);
  return (list, code, date) => find(`${list} ${code}`, date)?.meaning ?? null;
}
