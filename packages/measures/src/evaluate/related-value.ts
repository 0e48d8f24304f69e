import type { Related } from '../algebra/expression.ts';
import type { RowValue } from './column-value.ts';
import type { RowScope } from './row-scope.ts';

/** What is taken of the rows that belong to a row. */
export function relatedValue(related: Related, scope: RowScope): RowValue {
  const { evaluator } = scope.input;
  const input = { ...scope.input, peers: null };
  const rows = scope.input.index
    .matching(related, scope)
    .map((row): RowScope => ({ relation: related.relation, row, input, outer: scope }))
    .filter((each) => evaluator.holds(related.where, each));
  return evaluator.aggregate(related.take, rows);
}
