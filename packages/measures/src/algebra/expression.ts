import type { FactName, Facts } from '../vocabulary/facts.ts';

/** A number made from the figures of one row; integers in, integers out. Null when any part is null. */
export type Expression =
  | { readonly kind: 'flow'; readonly flow: string }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'add' | 'subtract'; readonly left: Expression; readonly right: Expression };

/** Names of the flows of a fact. */
export type FlowName<F extends FactName> = keyof Facts[F]['flows'] & string;

/** Names of the codes of a fact: its keys and attributes. */
export type CodeName<F extends FactName> = (keyof Facts[F]['keys'] | keyof Facts[F]['attributes']) & string;

/** A row as the array evaluator sees it. */
export type AnyRow = Readonly<Record<string, string | number | null>>;

/** The value of an expression for one row. */
export function evaluateExpression(expression: Expression, row: AnyRow): number | null {
  switch (expression.kind) {
    case 'flow':
      return numberIn(row, expression.flow);
    case 'constant':
      return expression.value;
    case 'add':
    case 'subtract': {
      const left = evaluateExpression(expression.left, row);
      const right = evaluateExpression(expression.right, row);
      if (left === null || right === null) return null;
      return expression.kind === 'add' ? left + right : left - right;
    }
  }
}

function numberIn(row: AnyRow, name: string): number | null {
  const value = row[name];
  return typeof value === 'number' ? value : null;
}

/** The code in a column of a row; null when there is none. */
export function codeIn(row: AnyRow, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' ? value : null;
}
