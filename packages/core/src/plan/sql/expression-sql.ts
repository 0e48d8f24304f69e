import {
  isArithmetic,
  isBasic,
  isCalendar,
  isText,
  kindOfExpression,
  type BasicExpression,
  type Expression,
  type TextExpression,
  type ValueKind,
} from '@tradepulse/measures';
import { sql } from 'kysely';
import { arithmeticSql } from './arithmetic-sql.ts';
import { calendarSql } from './calendar-sql.ts';
import { columnSql, named } from './column-sql.ts';
import { relatedSql } from './related-sql.ts';
import type { Sql, SqlScope } from './sql-scope.ts';

/** A value of a row as SQL. Every identifier comes from the vocabulary and is quoted; every value is bound. */
export function expressionSql(expression: Expression, scope: SqlScope): Sql {
  const column = scope.placed.get(JSON.stringify(expression));
  if (column !== undefined) return named(column, scope);
  if (isBasic(expression)) return basicSql(expression, scope);
  if (isArithmetic(expression)) return arithmeticSql(expression, scope);
  if (isCalendar(expression)) return calendarSql(expression, scope);
  if (isText(expression)) return textSql(expression, scope);
  if (expression.kind === 'related') return relatedSql(expression, scope);
  throw new TypeError('peers are found among the rows of a pass alone');
}

function basicSql(expression: BasicExpression, scope: SqlScope): Sql {
  switch (expression.kind) {
    case 'column':
      return columnSql(expression.column, scope);
    case 'constant':
      return sql`cast(${expression.value} as ${typeNames[kindOfExpression(expression, scope)]})`;
    case 'choose':
      return chooseSql(expression, scope);
    case 'or_else':
      return sql`coalesce(${expressionSql(expression.of, scope)}, ${expressionSql(expression.otherwise, scope)})`;
    case 'outer':
      if (scope.outer === null) throw new TypeError('there is no row that looks this one up');
      return expressionSql(expression.of, scope.outer);
  }
}

const typeNames: Readonly<Record<ValueKind, Sql>> = {
  integer: sql`bigint`,
  real: sql`double precision`,
  text: sql`varchar`,
  party: sql`bigint`,
  date: sql`date`,
  instant: sql`timestamp`,
  flag: sql`boolean`,
};

function chooseSql(
  { when, chosen, otherwise }: Extract<BasicExpression, { kind: 'choose' }>,
  scope: SqlScope,
): Sql {
  const condition = scope.write.predicate(when, scope);
  const first = expressionSql(chosen, scope);
  return otherwise === null
    ? sql`case when ${condition} then ${first} end`
    : sql`case when ${condition} then ${first} else ${expressionSql(otherwise, scope)} end`;
}

function textSql(expression: TextExpression, scope: SqlScope): Sql {
  switch (expression.kind) {
    case 'prefix':
      return sql`substr(${expressionSql(expression.of, scope)}, 1, ${sql.lit(expression.characters)})`;
    case 'leading_digits':
      return scope.engine.leadingDigits(expressionSql(expression.of, scope), expression.digits);
    case 'join': {
      const parts = expression.of.map((part) => expressionSql(part, scope));
      return sql`(${sql.join(parts, sql` || '|' || `)})`;
    }
  }
}
