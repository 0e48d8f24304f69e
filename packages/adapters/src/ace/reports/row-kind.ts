import { hasEntryNumberForm } from '@tradepulse/privacy';
import type { ReportColumnName } from './es003-columns.ts';
import { repeatsHeader, type ReportHeader } from './header.ts';
import type { RowsAside } from './report-row.ts';
import { EMPTY_CELL, isBlank, type Cell } from './table/cell.ts';

/** What a row below the header is. */
export type RowKind = 'detail' | keyof RowsAside;

/** Columns of which every row of detail has at least one. */
const NAMING = ['line_no', 'ordinal', 'hts'] as const;

/**
 * Tells rows of detail from those that are none. A row of totals names no line, no tariff number and no entry, and a
 * text above or below the table fills one cell; any other row is detail, however little of it can be read.
 */
export function rowKind(cells: readonly Cell[], header: ReportHeader): RowKind {
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  if (filled === 0) return 'blank';
  if (repeatsHeader(cells, header)) return 'headers';
  const at = (name: ReportColumnName): Cell => cells[header.columns.get(name) ?? -1] ?? EMPTY_CELL;
  const named = filled > 1 && NAMING.some((name) => !isBlank(at(name)));
  return named || hasEntryNumberForm(at('entry_no').text.trim().toUpperCase()) ? 'detail' : 'footers';
}
