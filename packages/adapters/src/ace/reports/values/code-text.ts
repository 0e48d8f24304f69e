import { canonicalIdentifier } from '@tradepulse/privacy';
import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';

/**
 * The text of a code, whatever the cell made of it: `="0901"` is how files keep a spreadsheet from taking the zeros,
 * `3923900080.0` and `3.92390008E9` are how programs write a code that they took for a number. A number shown in
 * scientific notation as text was rounded for display.
 */
export function codeText(cell: Cell): string | CellProblem {
  if (cell.kind === 'number') return wholeNumber(cell.text);
  const text = canonicalIdentifier(cell.text);
  const kept = /^="(.*)"$/.exec(text)?.[1] ?? text;
  if (/^\d(?:[.,]\d+)?E[+-]\d+$/.test(kept)) return new CellProblem('DIGITS_LOST');
  return /^\d+\.0+$/.test(kept) ? kept.slice(0, kept.indexOf('.')) : kept;
}

function wholeNumber(text: string): string | CellProblem {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) return new CellProblem('CODE_FORMAT');
  return value < 10 ** 15 ? String(value) : new CellProblem('DIGITS_LOST');
}
