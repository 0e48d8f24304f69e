/**
 * A cell as its file holds it. Numbers keep the text of the file: whether it is money, a date or a code that lost its
 * zeros is decided by the column, not by the cell.
 *
 * - `text`: what was written as text
 * - `number`: a number of a workbook, a binary fraction in decimal notation
 * - `failed`: an error value such as `#N/A`, or a formula without its result
 */
export interface Cell {
  readonly kind: 'text' | 'number' | 'failed';
  readonly text: string;
}

/** A cell with nothing in it. */
export const EMPTY_CELL: Cell = Object.freeze({ kind: 'text', text: '' });

/** A cell of text. */
export function textCell(text: string): Cell {
  return text === '' ? EMPTY_CELL : { kind: 'text', text };
}

/** Whether nothing but blanks is in a cell. */
export function isBlank(cell: Cell): boolean {
  return cell.kind === 'text' && (cell.text === '' || cell.text.trim() === '');
}
