import { hasEntryNumberForm } from '@tradepulse/privacy';
import { repeatsHeader, type ReportHeader } from './header.ts';
import type { RowsAside } from './report-row.ts';
import { EMPTY_CELL, isBlank, type Cell } from './table/cell.ts';

/** What a row below the header is. */
export type RowKind = 'detail' | keyof RowsAside;

/** Columns of which every row of detail has at least one. */
const NAMING = ['line_no', 'ordinal', 'hts'] as const;

/**
 * Tells rows of detail from those that are none. A row of totals, or of text below the table, names no line, no
 * tariff number and no entry; a row that names any of them is detail, however little of it can be read.
 */
export function rowKind(cells: readonly Cell[], header: ReportHeader): RowKind {
  if (cells.every((cell) => isBlank(cell))) return 'blank';
  if (repeatsHeader(cells, header)) return 'headers';
  const named = NAMING.some((name) => !isBlank(cells[header.columns.get(name) ?? -1] ?? EMPTY_CELL));
  if (named) return 'detail';
  const entry = cells[header.columns.get('entry_no') ?? -1] ?? EMPTY_CELL;
  return hasEntryNumberForm(entry.text.trim().toUpperCase()) ? 'detail' : 'footers';
}
