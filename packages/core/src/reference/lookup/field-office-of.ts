import type { ReferenceTables } from '../dated/reference-tables.ts';
import { datedIndex } from './dated-index.ts';
import { unassigned } from './unassigned.ts';

/**
 * The field office of a port on a day.
 *
 * @param port - four digits of Schedule D or of CBP's own list
 * @param date - YYYY-MM-DD
 * @returns the office's code, `unassigned` where none is established
 */
export type FieldOfficeOf = (port: string, date: string) => string;

/**
 * Makes the look-up of field offices.
 *
 * @example
 * const fieldOfficeOf = fieldOfficeLookup(await resolveReferenceTables());
 * fieldOfficeOf('1401', '2022-06-30'); // => 'atlanta'
 * fieldOfficeOf('1401', '2022-07-01'); // => 'baltimore'
 * fieldOfficeOf('3201', '2024-01-01'); // => 'unassigned'
 */
export function fieldOfficeLookup({
  portFieldOffices,
}: Pick<ReferenceTables, 'portFieldOffices'>): FieldOfficeOf {
  const find = datedIndex(portFieldOffices.rows, ({ port }) => port);
  return (port, date) => find(port, date)?.field_office ?? unassigned;
}
