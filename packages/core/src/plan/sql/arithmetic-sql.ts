import { kindOfExpression, type ArithmeticExpression, type Expression } from '@tradepulse/measures';
import { sql } from 'kysely';
import type { Sql, SqlScope } from './sql-scope.ts';

/**
 * An expression of numbers as SQL. Whole numbers stay whole; with a real one among them, both are taken as doubles,
 * as arrays take them.
 */
export function arithmeticSql(expression: ArithmeticExpression, scope: SqlScope): Sql {
  const { engine, write } = scope;
  const real = kindOfExpression(expression, scope) === 'real';
  const side = (of: Expression): Sql =>
    real ? engine.toDouble(write.expression(of, scope)) : write.expression(of, scope);
  switch (expression.kind) {
    case 'absolute':
      return engine.absolute(write.expression(expression.of, scope));
    case 'remainder':
      return engine.modulo(
        write.expression(expression.of, scope),
        sql`cast(${expression.divisor} as bigint)`,
      );
    case 'add':
      return sql`(${side(expression.left)} + ${side(expression.right)})`;
    case 'subtract':
      return sql`(${side(expression.left)} - ${side(expression.right)})`;
    case 'multiply':
      return sql`(${side(expression.left)} * ${side(expression.right)})`;
    case 'divide':
      return sql`(${side(expression.left)} / nullif(${side(expression.right)}, 0))`;
    case 'least':
      return engine.leastOf([side(expression.left), side(expression.right)]);
    case 'greatest':
      return engine.greatestOf([side(expression.left), side(expression.right)]);
  }
}
