import { sql } from 'kysely';
import type { FactShape } from './fact-shape.ts';
import type { MartFilter, Sql } from './mart-column.ts';
import { yearsBefore } from './years-before.ts';

/** Facts without a day of their own, and what places them in time: a year, or the day on which they ended. */
const yearColumns: Readonly<Record<string, string>> = Object.freeze({
  business_register: 'register_year',
  mirror_flow: 'year',
  world_flow: 'year',
  macro: 'year',
  census_import: 'year',
  census_export: 'year',
});
const endColumns: Readonly<Record<string, string>> = Object.freeze({
  scope_map: 'valid_to',
  trade_partner: 'valid_to',
});

/**
 * The rows that a window lets be answered: those of the day so many years before, and later ones. A year or a month
 * is older when all of it is; what has no end yet is not. A record without its date is as old as its extract.
 *
 * @param asOf - the day of the question, YYYY-MM-DD
 * @source DHS/CBP/PIA-036, Overview, module 2: ten years
 */
export function windowFilters(shape: FactShape, years: number | null, asOf: string): readonly MartFilter[] {
  if (years === null) return [];
  const first = yearsBefore(asOf, years);
  return [{ condition: placedSince(shape, first), joins: [] }];
}

function placedSince(shape: FactShape, first: string): Sql {
  const day = sql`cast(${first} as date)`;
  const year = Number(first.slice(0, 4));
  const month = Number(first.slice(5, 7));
  const end = endColumns[shape.name];
  if (end !== undefined) return sql`(${sql.ref(`f.${end}`)} is null or ${sql.ref(`f.${end}`)} > ${day})`;
  const column = yearColumns[shape.name];
  if (column === undefined) return sql`coalesce(${shape.day ?? sql`f.as_of`}, f.as_of) >= ${day}`;
  if (!shape.columns.includes('month')) return sql`${sql.ref(`f.${column}`)} >= ${year}`;
  return sql`(f.year > ${year} or (f.year = ${year} and f.month >= ${month}))`;
}
