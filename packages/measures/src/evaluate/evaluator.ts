import { expressionValue } from './expression-value.ts';
import { holds } from './predicate-truth.ts';
import type { Evaluator } from './row-scope.ts';
import { evaluateScalar } from './scalar.ts';

/** The evaluation of the algebra over arrays. */
export const evaluator: Evaluator = Object.freeze({
  value: expressionValue,
  holds,
  aggregate: evaluateScalar,
});
