import { codeIn, evaluateExpression, type AnyRow, type Expression } from './expression.ts';

/** An operator between two amounts, written as in SQL. */
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/**
 * A condition on one row, with the three-valued logic of SQL: a comparison with null is unknown, and
 * only rows for which the whole condition is true count.
 */
export type Predicate =
  | {
      readonly kind: 'compare';
      readonly left: Expression;
      readonly operator: Comparison;
      readonly right: Expression;
    }
  | { readonly kind: 'in'; readonly code: string; readonly values: readonly string[] }
  | { readonly kind: 'starts_with'; readonly code: string; readonly prefix: string }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Predicate[] };

type Truth = boolean | null;

const compare: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** Whether a condition is true for a row; unknown counts as not true. */
export function holds(predicate: Predicate | null, row: AnyRow): boolean {
  return predicate === null || truth(predicate, row) === true;
}

function truth(predicate: Predicate, row: AnyRow): Truth {
  switch (predicate.kind) {
    case 'compare':
      return compareSides(predicate, row);
    case 'in':
      return ofCode(row, predicate.code, (code) => predicate.values.includes(code));
    case 'starts_with':
      return ofCode(row, predicate.code, (code) => code.startsWith(predicate.prefix));
    case 'not': {
      const inner = truth(predicate.of, row);
      return inner === null ? null : !inner;
    }
    case 'all':
      return combine(predicate.of, row, false);
    case 'any':
      return combine(predicate.of, row, true);
  }
}

function compareSides(predicate: Extract<Predicate, { kind: 'compare' }>, row: AnyRow): Truth {
  const left = evaluateExpression(predicate.left, row);
  const right = evaluateExpression(predicate.right, row);
  return left === null || right === null ? null : compare[predicate.operator](left, right);
}

function ofCode(row: AnyRow, name: string, test: (code: string) => boolean): Truth {
  const code = codeIn(row, name);
  return code === null ? null : test(code);
}

/** `deciding` is the truth that settles the matter alone: false for all, true for any. */
function combine(parts: readonly Predicate[], row: AnyRow, deciding: boolean): Truth {
  const truths = parts.map((part) => truth(part, row));
  if (truths.includes(deciding)) return deciding;
  return truths.includes(null) ? null : !deciding;
}
