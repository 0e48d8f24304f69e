import type { CellRelations, RelatedCell, Relation } from './cell-relations.ts';
import { RelationsError } from './relations-error.ts';

/**
 * Checks that relations name cells that exist, and that the values add up to the last unit: a method that moves published
 * values to the other side must not protect another table than the one that is shown.
 *
 * @throws RelationsError - RELATION_MALFORMED, RELATION_UNBALANCED, CELL_MALFORMED
 */
export function checkRelations({ cells, relations }: CellRelations): void {
  if (!cells.every(isPossible)) throw new RelationsError('CELL_MALFORMED', {});
  const values = cells.map(({ value }) => value);
  for (const relation of relations) {
    checkNames(relation, cells.length);
    if (!isBalanced(relation, values)) throw new RelationsError('RELATION_UNBALANCED', {});
  }
}

function isPossible({ value, weight, levels }: RelatedCell): boolean {
  const positive = [weight, ...(levels === null ? [] : [levels.lower, levels.upper, levels.sliding])];
  return Number.isFinite(value) && positive.every((number) => Number.isFinite(number) && number >= 0);
}

/** Whether a relation holds of some values, up to the rounding of decimal fractions. */
function isBalanced({ parent, children }: Relation, values: readonly number[]): boolean {
  const valueOf = (cell: number): number => values[cell] ?? Number.NaN;
  const sum = children.reduce((total, child) => total + valueOf(child), 0);
  const size = children.reduce((total, child) => total + Math.abs(valueOf(child)), Math.abs(valueOf(parent)));
  return Math.abs(valueOf(parent) - sum) <= 1e-12 * size;
}

function checkNames({ parent, children }: Relation, count: number): void {
  const named = [parent, ...children];
  const exist = named.every((cell) => Number.isInteger(cell) && cell >= 0 && cell < count);
  if (!exist || new Set(named).size !== named.length) throw new RelationsError('RELATION_MALFORMED', {});
}
