import {
  rowsSource,
  type ControlTotal,
  type FactRow,
  type LoadSource,
  type ReferenceBatch,
} from '@tradepulse/core';
import { facts, storedColumns } from '@tradepulse/measures';

const empty = Object.fromEntries(storedColumns(facts.census_import).map(([name]) => [name, null]));

/** A row of imports of which the test says what matters: dollars of the month and of the year to date. */
export function importRow(
  commodity: string,
  country: string,
  year: number,
  month: number,
  dollars: { readonly month?: number; readonly toDate?: number },
): FactRow<'census_import'> {
  const cents = (amount: number | undefined): number | null => (amount === undefined ? null : amount * 100);
  return {
    ...empty,
    commodity,
    country,
    year,
    month,
    general_value_mo: cents(dollars.month),
    general_value_yr: cents(dollars.toDate),
  } as FactRow<'census_import'>;
}

/** A release of such rows. */
export function importRelease(
  rows: readonly FactRow<'census_import'>[],
  more: {
    readonly controls?: readonly ControlTotal[];
    readonly references?: ReferenceBatch;
    readonly name?: string;
  } = {},
): LoadSource<'census_import'> {
  return rowsSource({
    fact: 'census_import',
    dataset: 'test-imports',
    name: more.name ?? 'release.txt',
    grain: { commodity: 10, keys: ['country'], flows: ['general_value'], bases: ['month'] },
    rows,
    ...(more.controls && { controls: more.controls }),
    ...(more.references && { references: more.references }),
  });
}
