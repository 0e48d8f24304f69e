import { kindOfColumn, type RelationName, type ValueKind } from '../vocabulary/relation.ts';
import type { Scalar } from './aggregate.ts';
import type { ArithmeticExpression, BasicExpression, Expression } from './expression.ts';
import { isArithmetic, isBasic, isText } from './expression-family.ts';

/** Whose columns an expression names: the relation of its row, and of the row that looks it up. */
export interface Naming {
  readonly relation: RelationName;
  readonly outer: Naming | null;
}

/** What the value of an expression is: whole numbers are added exactly, others are not. */
export function kindOfExpression(expression: Expression, naming: Naming): ValueKind {
  if (isArithmetic(expression)) return kindOfArithmetic(expression, naming);
  if (isBasic(expression)) return kindOfBasic(expression, naming);
  if (isText(expression)) return 'text';
  switch (expression.kind) {
    case 'related':
      return kindOfScalar(expression.take, { relation: expression.relation, outer: naming });
    case 'peers':
      return kindOfScalar(expression.take, naming);
    case 'day_of':
    case 'first_day':
    case 'last_day':
      return 'date';
    default:
      return 'integer';
  }
}

/** What an aggregate gives. */
export function kindOfScalar(scalar: Scalar, naming: Naming): ValueKind {
  switch (scalar.kind) {
    case 'count':
    case 'distinct':
      return 'integer';
    case 'sum':
    case 'minimum':
    case 'maximum':
    case 'quantity':
      return kindOfExpression(scalar.of, naming);
    case 'quantile':
    case 'variance':
    case 'covariance':
      return 'real';
  }
}

function kindOfArithmetic(expression: ArithmeticExpression, naming: Naming): ValueKind {
  switch (expression.kind) {
    case 'divide':
      return 'real';
    case 'absolute':
      return kindOfExpression(expression.of, naming);
    case 'remainder':
      return 'integer';
    default: {
      const sides = [expression.left, expression.right];
      return sides.every((side) => kindOfExpression(side, naming) === 'integer') ? 'integer' : 'real';
    }
  }
}

function kindOfBasic(expression: BasicExpression, naming: Naming): ValueKind {
  switch (expression.kind) {
    case 'column':
      return kindOfColumn(naming.relation, expression.column) ?? unknownColumn();
    case 'constant':
      return kindOfConstant(expression.value);
    case 'choose':
      return kindOfExpression(expression.chosen, naming);
    case 'or_else':
      return kindOfExpression(expression.of, naming);
    case 'outer':
      return kindOfExpression(expression.of, naming.outer ?? unknownColumn());
  }
}

function kindOfConstant(value: number | string): ValueKind {
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'real';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
}

function unknownColumn(): never {
  throw new TypeError('a measure names a column that its relation does not have');
}
