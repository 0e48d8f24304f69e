import type { Vintage } from '../algebra/vintage.ts';
import { isFact, type RelationName } from '../vocabulary/relation.ts';
import type { AnyRow, FactRows } from './row.ts';

/** The rows of a relation in the publication that is meant; transactions have one alone. */
export function rowsOfVintage(rows: FactRows, relation: RelationName, vintage: Vintage): readonly AnyRow[] {
  if (vintage === 'current') return rows[relation] ?? [];
  return isFact(relation) ? (rows[`${relation}_first`] ?? []) : [];
}
