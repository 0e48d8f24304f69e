import { sql } from 'kysely';
import type { FactShape } from './fact-shape.ts';
import type { MartColumn, MartJoin, Sql } from './mart-column.ts';

/**
 * The preference programme that was claimed, by its symbol and the country of origin on the record's day. Programmes
 * whose list of countries is not known count where no other fits. Null where nothing was claimed, and where no
 * programme fits or more than one does.
 */
export function agreementColumns(shape: FactShape): readonly MartColumn[] {
  if (!shape.columns.includes('spi') || shape.day === null) return [];
  return [{ name: 'agreement', value: sql`agreement.programme`, joins: [agreementJoin(shape, shape.day)] }];
}

/** Each claim that occurs is looked up once, then joined: a set, not a look-up per row. */
function agreementJoin(shape: FactShape, day: Sql): MartJoin {
  const country = ['origin', 'country'].find((name) => shape.columns.includes(name));
  const origin = country === undefined ? sql`cast(null as varchar)` : sql.ref(`f.${country}`);
  const listed = (end: 'min' | 'max'): Sql =>
    sql`${sql.raw(end)}(case when a.reach <> 'not_listed' then a.programme end)`;
  const one = (first: Sql, last: Sql): Sql => sql`case when ${first} = ${last} then ${first} end`;
  const claims = sql`select distinct f.spi, ${origin} as origin, ${day} as day
    from ${sql.table(shape.name)} f where f.spi is not null`;
  const fits = sql`a.spi = c.spi and (a.country is null or c.origin is null or a.country = c.origin)
    and cast(coalesce(a.valid_from, '0001-01-01') as date) <= c.day
    and c.day < cast(coalesce(a.valid_to, '9999-12-31') as date)`;
  return {
    alias: 'agreement',
    table: sql`(select c.spi, c.origin, c.day, case when count(${listedRow}) > 0
        then ${one(listed('min'), listed('max'))} else ${one(sql`min(a.programme)`, sql`max(a.programme)`)} end as programme
      from (${claims}) c join ref_agreement a on ${fits} group by c.spi, c.origin, c.day)`,
    on: sql`agreement.spi = f.spi and agreement.origin is not distinct from ${origin} and agreement.day = ${day}`,
  };
}

const listedRow = sql`case when a.reach <> 'not_listed' then 1 end`;
