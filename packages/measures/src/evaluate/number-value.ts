import type { Expression } from '../algebra/expression.ts';
import type { RowScope } from './row-scope.ts';

/** The value of an expression that is a number; null when it has none. */
export function numberValue(expression: Expression, scope: RowScope): number | null {
  const value = scope.input.evaluator.value(expression, scope);
  return typeof value === 'number' ? value : null;
}
