import type { CalendarExpression } from '@tradepulse/measures';
import { sql } from 'kysely';
import { named } from './column-sql.ts';
import { slotColumns, type Sql, type SqlScope } from './sql-scope.ts';
import { workingDaysSql } from './working-days-sql.ts';

/** An expression of days and moments as SQL. */
export function calendarSql(expression: CalendarExpression, scope: SqlScope): Sql {
  const { engine } = scope;
  const inner = (of: Parameters<typeof scope.write.expression>[0]): Sql => scope.write.expression(of, scope);
  switch (expression.kind) {
    case 'days':
      return engine.daysBetween(inner(expression.from), inner(expression.to));
    case 'seconds':
      return engine.secondsBetween(inner(expression.from), inner(expression.to));
    case 'working_days':
      return workingDaysSql(inner(expression.from), inner(expression.to), engine);
    case 'day_of':
      return sql`cast(${inner(expression.of)} as date)`;
    case 'month_of':
      return engine.monthIndex(inner(expression.of));
    case 'year_of': {
      const month = engine.monthIndex(inner(expression.of));
      return engine.integerDivide(expression.year === 'fiscal' ? sql`(${month} + 3)` : month, sql`12`);
    }
    case 'first_day':
      return named(slotColumns.first, rootOf(scope));
    case 'last_day':
      return named(slotColumns.last, rootOf(scope));
  }
}

/** The row of the pass, from which rows that are looked up take the days of its months. */
function rootOf(scope: SqlScope): SqlScope {
  return scope.outer === null ? scope : rootOf(scope.outer);
}
