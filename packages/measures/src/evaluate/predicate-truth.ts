import type { Expression } from '../algebra/expression.ts';
import type { Comparison, Predicate } from '../algebra/predicate.ts';
import type { RowValue } from './column-value.ts';
import type { RowScope } from './row-scope.ts';

type Truth = boolean | null;
type Present = Exclude<RowValue, null>;

const compare: Readonly<Record<Comparison, (left: Present, right: Present) => boolean>> = {
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

/** Whether a condition is true for a row; unknown counts as not true. */
export function holds(predicate: Predicate | null, scope: RowScope): boolean {
  return predicate === null || truth(predicate, scope) === true;
}

function truth(predicate: Predicate, scope: RowScope): Truth {
  switch (predicate.kind) {
    case 'compare':
      return compareSides(predicate, scope);
    case 'in':
      return ofText(predicate.of, scope, (text) => predicate.values.includes(text));
    case 'starts_with':
      return startsWith(predicate, scope);
    case 'is':
      return flagOf(predicate.of, scope);
    case 'reported':
      return scope.input.evaluator.value(predicate.of, scope) !== null;
    case 'not':
      return negated(truth(predicate.of, scope));
    case 'all':
      return combine(predicate.of, scope, false);
    case 'any':
      return combine(predicate.of, scope, true);
  }
}

function negated(inner: Truth): Truth {
  return inner === null ? null : !inner;
}

function compareSides(predicate: Extract<Predicate, { kind: 'compare' }>, scope: RowScope): Truth {
  const left = scope.input.evaluator.value(predicate.left, scope);
  const right = scope.input.evaluator.value(predicate.right, scope);
  return left === null || right === null ? null : compare[predicate.operator](left, right);
}

function startsWith({ of, prefix }: Extract<Predicate, { kind: 'starts_with' }>, scope: RowScope): Truth {
  const start = scope.input.evaluator.value(prefix, scope);
  return start === null ? null : ofText(of, scope, (text) => text.startsWith(String(start)));
}

function flagOf(of: Expression, scope: RowScope): Truth {
  const value = scope.input.evaluator.value(of, scope);
  return typeof value === 'boolean' ? value : null;
}

function ofText(of: Expression, scope: RowScope, test: (text: string) => boolean): Truth {
  const value = scope.input.evaluator.value(of, scope);
  return value === null ? null : test(String(value));
}

/** `deciding` is the truth that settles the matter alone: false for all, true for any. */
function combine(parts: readonly Predicate[], scope: RowScope, deciding: boolean): Truth {
  const truths = parts.map((part) => truth(part, scope));
  if (truths.includes(deciding)) return deciding;
  return truths.includes(null) ? null : !deciding;
}
