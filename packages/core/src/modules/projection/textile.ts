import { sql } from 'kysely';
import type { FactShape } from './fact-shape.ts';
import { datedJoin, type MartColumn, type MartFilter, type Sql } from './mart-column.ts';

/** The textile category and the square-metre equivalents of entry lines. */
export function textileColumns({ name, day }: FactShape): readonly MartColumn[] {
  if (name !== 'entry_line' || day === null) return [];
  const tariff = datedJoin('textile', 'ref_textile_tariff', { hts10: sql`f.hts10` }, day);
  const factor = datedJoin('factor', 'ref_square_metre_factor', { category }, day);
  return [
    { name: 'textile_category', value: category, joins: [tariff] },
    { name: 'sme', value: squareMetres, joins: [tariff, factor] },
  ];
}

/** The category that was declared, else that of the tariff number on the day of entry, else null. */
const category = sql`coalesce(f.textile_category, textile.category)`;

/** Category factors count pieces as NOS, entries as NO. */
const unitOf = (column: Sql): Sql => sql`case ${column} when 'NO' then 'NOS' else ${column} end`;

/**
 * The square-metre equivalents that were declared, else the quantity in the unit of the category times the factor,
 * which is in hundredths. Without a factor, or a quantity in its unit, null: neither 0 nor 1 would be true.
 */
const squareMetres = sql`cast(coalesce(f.sme, factor.hundredths * 0.01 * case factor.unit
    when ${unitOf(sql`f.uom1`)} then f.qty1 when ${unitOf(sql`f.uom2`)} then f.qty2 end) as decimal(24, 4))`;

/** Lines of section XI of the tariff, and all others that have a category, such as travel goods of chapter 42. */
const isTextileLine = (line: string): Sql => {
  const column = (name: string): Sql => sql.ref(`${line}.${name}`);
  return sql`(${column('textile_category')} is not null or substr(${column('hts10')}, 1, 2) between '50' and '63'
    or exists (select 1 from ref_textile_tariff c where c.hts10 = ${column('hts10')}
      and cast(coalesce(c.valid_from, '0001-01-01') as date) <= ${column('entry_date')}
      and ${column('entry_date')} < cast(coalesce(c.valid_to, '9999-12-31') as date)))`;
};

const onTextileLine = sql`exists (select 1 from entry_line l where l.entry_no = f.entry_no
  and l.line_no = f.line_no and ${isTextileLine('l')})`;
const ofTextileEntry = sql`exists (select 1 from entry_line l where l.entry_no = f.entry_no and ${isTextileLine('l')})`;

/** What makes a record one of textiles; facts that are not here are of textiles as they are. */
const scopes: Readonly<Record<string, Sql>> = Object.freeze({
  entry_line: isTextileLine('f'),
  entry_tariff: onTextileLine,
  claim_1520d: ofTextileEntry,
  origin_verification: sql`(f.topic = 'TEXTILE' or ${ofTextileEntry})`,
  allegation: sql`f.issue = 'TEXTILE'`,
  seizure: sql`f.textile`,
  penalty_case: sql`f.textile`,
});

/** The rows of a fact that belong to the Textile Clearinghouse. */
export function textileFilters({ name }: FactShape): readonly MartFilter[] {
  const condition = scopes[name];
  return condition === undefined ? [] : [{ condition, joins: [] }];
}
