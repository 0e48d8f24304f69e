import type { BasicExpression, Expression, TextExpression } from '../algebra/expression.ts';
import { isArithmetic, isBasic, isCalendar, isText } from '../algebra/expression-family.ts';
import { arithmeticValue } from './arithmetic-value.ts';
import { calendarExpressionValue } from './calendar-expression-value.ts';
import { columnValue, type RowValue } from './column-value.ts';
import { relatedValue } from './related-value.ts';
import type { RowScope } from './row-scope.ts';

/** The value of an expression for one row. */
export function expressionValue(expression: Expression, scope: RowScope): RowValue {
  if (isBasic(expression)) return basicValue(expression, scope);
  if (isArithmetic(expression)) return arithmeticValue(expression, scope);
  if (isCalendar(expression)) return calendarExpressionValue(expression, scope);
  if (isText(expression)) return textValue(expression, scope);
  if (expression.kind === 'related') return relatedValue(expression, scope);
  return scope.input.peers?.valueFor(expression, scope) ?? null;
}

function basicValue(expression: BasicExpression, scope: RowScope): RowValue {
  switch (expression.kind) {
    case 'column':
      return columnValue(scope.relation, expression.column, scope.row);
    case 'constant':
      return expression.value;
    case 'choose':
      return chosen(expression, scope);
    case 'or_else':
      return expressionValue(expression.of, scope) ?? expressionValue(expression.otherwise, scope);
    case 'outer':
      if (scope.outer === null) throw new TypeError('there is no row that looks this one up');
      return expressionValue(expression.of, scope.outer);
  }
}

function chosen(
  { when, chosen: first, otherwise }: Extract<BasicExpression, { kind: 'choose' }>,
  scope: RowScope,
): RowValue {
  if (scope.input.evaluator.holds(when, scope)) return expressionValue(first, scope);
  return otherwise === null ? null : expressionValue(otherwise, scope);
}

function textValue(expression: TextExpression, scope: RowScope): RowValue {
  if (expression.kind === 'join') {
    const parts = expression.of.map((part) => expressionValue(part, scope));
    return parts.includes(null) ? null : parts.join('|');
  }
  const value = expressionValue(expression.of, scope);
  if (value === null) return null;
  return expression.kind === 'prefix'
    ? String(value).slice(0, expression.characters)
    : leadingDigits(Number(value), expression.digits);
}

function leadingDigits(value: number, digits: number): string | null {
  const text = String(Math.abs(value));
  return value === 0 || text.length < digits ? null : text.slice(0, digits);
}
