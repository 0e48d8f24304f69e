import { sql } from 'kysely';
import type { FactShape } from './fact-shape.ts';
import type { MartColumn, Sql } from './mart-column.ts';

/**
 * Calendar year and month, fiscal year and quarter of the record's day; null without one. The fiscal year begins on
 * 1 October and is named by the year in which it ends.
 */
export function periodColumns({ day, columns }: FactShape): readonly MartColumn[] {
  return Object.entries(day === null ? noPeriods : periodsOf(day))
    .filter(([name]) => !columns.includes(name))
    .map(([name, value]) => ({ name, value: sql`cast(${value} as integer)`, joins: [] }));
}

const unknown = sql`null`;
const noPeriods: Readonly<Record<string, Sql>> = Object.freeze({
  calendar_year: unknown,
  calendar_month: unknown,
  fiscal_year: unknown,
  fiscal_quarter: unknown,
});

function periodsOf(day: Sql): Readonly<Record<string, Sql>> {
  const year = sql`extract(year from ${day})`;
  const month = sql`extract(month from ${day})`;
  return {
    calendar_year: year,
    calendar_month: month,
    fiscal_year: sql`case when ${month} >= 10 then ${year} + 1 else ${year} end`,
    // Of whole numbers only: engines do not agree on what 9 / 3 of integers is.
    fiscal_quarter: sql`case when ${month} >= 10 then 1 when ${month} >= 7 then 4 when ${month} >= 4 then 3
      when ${month} >= 1 then 2 end`,
  };
}
