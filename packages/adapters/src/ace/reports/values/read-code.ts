import type { CodeTable } from '../code-tables.ts';
import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { codeText } from './code-text.ts';

/** The form of a code: fewest and most characters, and the table that knows it if there is one. */
export interface CodeForm {
  readonly width: readonly [least: number, most: number];
  readonly table: CodeTable | null;
}

/**
 * A code of its column's width. Digits that are fewer lost zeros in a spreadsheet: they are given back when the table
 * has the code that comes of it, and otherwise the row is refused. A code of full width is not looked up here.
 */
export function readCode(cell: Cell, { width, table }: CodeForm): string | CellProblem {
  const text = codeText(cell);
  if (text instanceof CellProblem) return text;
  const [least, most] = width;
  if (!/^[\dA-Z+*]+$/.test(text) || text.length > most) return new CellProblem('CODE_FORMAT');
  return text.length < least ? withZeros(text, least, table) : text;
}

/** Digits with their lost zeros, when the table makes them certain. */
export function withZeros(text: string, width: number, table: CodeTable | null): string | CellProblem {
  if (!/^\d+$/.test(text)) return new CellProblem('CODE_FORMAT');
  const padded = text.padStart(width, '0');
  return table?.has(padded) === true ? padded : new CellProblem('LEADING_ZERO_UNCERTAIN');
}
