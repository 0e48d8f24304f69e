import { DisclosureError } from './disclosure-error.ts';
import type { StatisticalCell, StatisticalTable } from './statistical-table.ts';

/**
 * Checks that a table is one: what is not understood is not released.
 *
 * @throws DisclosureError - TABLE_MALFORMED, COLUMN_HAS_NO_SOURCE
 */
export function checkTable(table: StatisticalTable): void {
  const ids = new Set<string>();
  for (const { id, sources } of table.columns) {
    if (ids.has(id)) malformed('columns with different ids');
    if (sources.length === 0) throw new DisclosureError('COLUMN_HAS_NO_SOURCE', { column: id });
    ids.add(id);
  }
  for (const { cells } of table.rows) {
    if (cells.length !== table.columns.length) malformed('a cell for each column');
    if (!cells.every(isFiniteCell)) malformed('finite values');
  }
}

function isFiniteCell({ value }: StatisticalCell): boolean {
  if (value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return [value.estimate, value.lower, value.upper].every(Number.isFinite);
}

function malformed(expected: string): never {
  throw new DisclosureError('TABLE_MALFORMED', { expected });
}
