import type { RelationName } from '../vocabulary/relation.ts';
import { evaluator } from './evaluator.ts';
import { RelatedIndex } from './related-index.ts';
import type { AnyRow } from './row.ts';
import type { RowScope } from './row-scope.ts';

/** A row by itself: without a period, rows to look up, or peers. */
export function bareScope(relation: RelationName, row: AnyRow): RowScope {
  const input = { evaluator, span: { first: '', last: '' }, index: new RelatedIndex({}), peers: null };
  return { relation, row, input, outer: null };
}
