import type { SourcedRow } from './dated-row.ts';
import { ReferenceTableError } from '../../errors/reference-table-error.ts';
import { isDated, type TableDefinition } from './table-definition.ts';

/**
 * Checks rows against the form of their table: every column, no column more, no empty interval, and no two rows
 * of one key on the same day.
 *
 * @throws ReferenceTableError - ROW_INVALID, INTERVAL_EMPTY, ROWS_OVERLAP; the place is the row, from 1
 */
export function checkRows<Row extends SourcedRow>(
  definition: TableDefinition<Row>,
  rows: readonly Row[],
): void {
  rows.forEach((row, at) => checkForm(definition, row, at + 1));
  checkOverlaps(definition, rows);
}

function checkForm<Row extends SourcedRow>(definition: TableDefinition<Row>, row: Row, line: number): void {
  const { table } = definition;
  const checked = definition.row.safeParse(row);
  if (!checked.success) {
    const column = checked.error.issues[0]?.path[0];
    throw new ReferenceTableError(
      'ROW_INVALID',
      { table },
      column === undefined ? { line } : { line, column: String(column) },
    );
  }
  if (isDated(row) && row.valid_from !== null && row.valid_to !== null && row.valid_from >= row.valid_to) {
    throw new ReferenceTableError('INTERVAL_EMPTY', { table }, { line, column: 'valid_to' });
  }
}

interface Spell {
  readonly line: number;
  readonly from: string;
  /** Null: no end. */
  readonly to: string | null;
}

function checkOverlaps<Row extends SourcedRow>(
  { table, key }: TableDefinition<Row>,
  rows: readonly Row[],
): void {
  const byKey = Map.groupBy(
    rows.map((row, at) => ({ key: key(row), ...spellOf(row, at + 1) })),
    (entry) => entry.key,
  );
  for (const spells of byKey.values()) {
    const overlap = firstOverlap(spells);
    if (overlap === null) continue;
    const [earlier, later] = overlap;
    throw new ReferenceTableError('ROWS_OVERLAP', { table, earlier }, { line: later });
  }
}

function spellOf(row: SourcedRow, line: number): Spell {
  if (!isDated(row)) return { line, from: '', to: null };
  return { line, from: row.valid_from ?? '', to: row.valid_to };
}

function firstOverlap(spells: readonly Spell[]): readonly [earlier: number, later: number] | null {
  const inOrder = spells.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  for (const [at, spell] of inOrder.entries()) {
    const next = inOrder[at + 1];
    if (next === undefined) return null;
    if (spell.to === null || next.from < spell.to) {
      return [Math.min(spell.line, next.line), Math.max(spell.line, next.line)];
    }
  }
  return null;
}
