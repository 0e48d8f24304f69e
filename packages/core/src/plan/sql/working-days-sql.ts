import { sql } from 'kysely';
import type { EngineSql } from '../../engine/engine-sql.ts';
import type { Sql } from './sql-scope.ts';

/**
 * Working days after one day up to another, that one included. Each day has a number: the weekdays from the first of
 * January 1900, a Monday, less the holidays observed by then; the difference of the numbers is right whichever of
 * the two days comes first.
 */
export function workingDaysSql(from: Sql, to: Sql, engine: EngineSql): Sql {
  return sql`(${ordinal(to, engine)} - ${ordinal(from, engine)})`;
}

function ordinal(day: Sql, engine: EngineSql): Sql {
  const since = engine.daysBetween(sql`cast('1900-01-01' as date)`, day);
  const weeks = engine.integerDivide(since, sql`7`);
  const ofWeek = engine.leastOf([sql`(${engine.modulo(since, sql`7`)} + 1)`, sql`cast(5 as bigint)`]);
  const holidays = sql`(select count(*) from ref_federal_holiday as h
    where h.nationwide and cast(h.observed as date) <= ${day})`;
  return sql`(5 * ${weeks} + ${ofWeek} - ${holidays})`;
}
