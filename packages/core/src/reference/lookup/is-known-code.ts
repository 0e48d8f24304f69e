import type { CodeList } from '@tradepulse/measures';
import type { CodeListName } from '../dated/codes.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import { ports } from '../ports.ts';
import { codeLookup } from './code-meaning.ts';
import { datedIndex } from './dated-index.ts';

/**
 * Whether a code list of the vocabulary has a code on a day.
 *
 * @param list - as a column names it; countries are ISO two letters, provinces of Canada are none
 * @param date - YYYY-MM-DD
 * @returns null where no list is held against which to say so: tariff numbers, Schedule B and units
 */
export type IsKnownCode = (list: CodeList, code: string, date: string) => boolean | null;

/** A fee class stands in one of four lists of ACE, a programme in one of two. */
const listsOf: Readonly<Partial<Record<CodeList, readonly CodeListName[]>>> = {
  entry_type: ['entry_type'],
  fee_class: ['user_fee_class_line', 'user_fee_class_header', 'ir_tax_class', 'other_revenue_class'],
  mode: ['mode_of_transportation'],
  spi: ['spi', 'spi_secondary'],
};

type IsIn = (code: string, date: string) => boolean;

/**
 * Makes the question for codes. Ports are those of Schedule D and of CBP, and those of the table of field offices.
 *
 * @example
 * const isKnownCode = knownCodeLookup(await resolveReferenceTables());
 * isKnownCode('entry_type', '01', '2024-01-01'); // => true
 * isKnownCode('fee_class', '999', '2024-01-01'); // => false
 * isKnownCode('hts', '6109100012', '2024-01-01'); // => null
 */
export function knownCodeLookup(tables: ReferenceTables): IsKnownCode {
  const meaning = codeLookup(tables);
  const center = datedIndex(tables.centers.rows, ({ code }) => code);
  const category = datedIndex(tables.textileCategories.rows, (row) => row.category);
  const country = datedIndex(
    tables.countryCodes.rows.filter(({ kind }) => kind !== 'province'),
    ({ iso2 }) => iso2,
  );
  const known = new Set([
    ...ports().map(({ code }) => code),
    ...tables.portFieldOffices.rows.map(({ port }) => port),
  ]);
  const special: Readonly<Partial<Record<CodeList, IsIn>>> = {
    center: (code, date) => center(code, date) !== null,
    textile_category: (code, date) => category(code, date) !== null,
    country: (code, date) => country(code, date) !== null,
    port: (code) => known.has(code),
  };
  return (list, code, date) =>
    special[list]?.(code, date) ?? listsOf[list]?.some((name) => meaning(name, code, date) !== null) ?? null;
}
