import type { ArithmeticExpression, Expression } from '../algebra/expression.ts';
import { numberValue } from './number-value.ts';
import type { RowScope } from './row-scope.ts';

const operations = {
  add: (left: number, right: number) => left + right,
  subtract: (left: number, right: number) => left - right,
  multiply: (left: number, right: number) => left * right,
  divide: (left: number, right: number) => (right === 0 ? null : left / right),
  least: Math.min,
  greatest: Math.max,
} as const;

/** The value of an expression of numbers; null when one of them is. */
export function arithmeticValue(expression: ArithmeticExpression, scope: RowScope): number | null {
  switch (expression.kind) {
    case 'absolute':
      return ofNumber(expression.of, scope, Math.abs);
    case 'remainder':
      return ofNumber(expression.of, scope, (value) => value % expression.divisor);
    default: {
      const left = numberValue(expression.left, scope);
      const right = numberValue(expression.right, scope);
      return left === null || right === null ? null : operations[expression.kind](left, right);
    }
  }
}

function ofNumber(of: Expression, scope: RowScope, map: (value: number) => number): number | null {
  const value = numberValue(of, scope);
  return value === null ? null : map(value);
}
