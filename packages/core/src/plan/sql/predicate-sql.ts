import { kindOfExpression, type Comparison, type Expression, type Predicate } from '@tradepulse/measures';
import { sql } from 'kysely';
import type { Sql, SqlScope } from './sql-scope.ts';

const operators: Readonly<Record<Comparison, Sql>> = {
  '=': sql`=`,
  '<>': sql`<>`,
  '<': sql`<`,
  '<=': sql`<=`,
  '>': sql`>`,
  '>=': sql`>=`,
};

/** A condition as SQL. */
export function predicateSql(predicate: Predicate, scope: SqlScope): Sql {
  switch (predicate.kind) {
    case 'compare':
      return compareSql(predicate, scope);
    case 'in':
      return sql`(${scope.write.expression(predicate.of, scope)} in (${sql.join(predicate.values)}))`;
    case 'starts_with':
      return startsWithSql(predicate, scope);
    case 'is':
      return scope.write.expression(predicate.of, scope);
    case 'reported':
      return sql`(${scope.write.expression(predicate.of, scope)} is not null)`;
    case 'not':
      return sql`(not ${predicateSql(predicate.of, scope)})`;
    case 'all':
      return joined(predicate.of, scope, sql` and `, sql`true`);
    case 'any':
      return joined(predicate.of, scope, sql` or `, sql`false`);
  }
}

/** A whole number beside a real one is compared as a double, as arrays compare it. */
function compareSql(
  { left, operator, right }: Extract<Predicate, { kind: 'compare' }>,
  scope: SqlScope,
): Sql {
  const real = [left, right].some((of) => kindOfExpression(of, scope) === 'real');
  const side = (of: Expression): Sql =>
    real ? scope.engine.toDouble(scope.write.expression(of, scope)) : scope.write.expression(of, scope);
  return sql`(${side(left)} ${operators[operator]} ${side(right)})`;
}

function startsWithSql({ of, prefix }: Extract<Predicate, { kind: 'starts_with' }>, scope: SqlScope): Sql {
  const code = scope.write.expression(of, scope);
  if (prefix.kind === 'constant') {
    const start = String(prefix.value);
    return sql`(substr(${code}, 1, ${sql.lit(start.length)}) = ${start})`;
  }
  return sql`starts_with(${code}, ${scope.write.expression(prefix, scope)})`;
}

function joined(parts: readonly Predicate[], scope: SqlScope, separator: Sql, none: Sql): Sql {
  if (parts.length === 0) return none;
  return sql`(${sql.join(
    parts.map((part) => predicateSql(part, scope)),
    separator,
  )})`;
}
