import { canonicalEntryNumber } from '@tradepulse/privacy';
import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { codeText } from './code-text.ts';

/** An entry number, eleven characters without hyphens. Its check digit is for the validation rules. */
export function readEntryNumber(cell: Cell): string | CellProblem {
  const text = codeText(cell);
  if (text instanceof CellProblem) return text;
  const number = canonicalEntryNumber(text);
  if (number !== null) return number;
  return /^\d{8,10}$/.test(text) ? new CellProblem('LEADING_ZERO_UNCERTAIN') : new CellProblem('CODE_FORMAT');
}

/** A line number in three digits: it is a count, so its zeros are certain. */
export function readLineNumber(cell: Cell): string | CellProblem {
  const text = codeText(cell);
  if (text instanceof CellProblem) return text;
  const number = /^0*(\d{1,3})$/.exec(text)?.[1]?.padStart(3, '0');
  return number === undefined || number === '000' ? new CellProblem('CODE_FORMAT') : number;
}

/** Letters and digits that name a record, of its column's width; zeros that were lost cannot be known. */
export function readIdentifier(
  cell: Cell,
  [least, most]: readonly [least: number, most: number],
): string | CellProblem {
  const text = codeText(cell);
  if (text instanceof CellProblem) return text;
  const name = text.replaceAll('-', '');
  if (!/^[\dA-Z]+$/.test(name) || name.length > most) return new CellProblem('CODE_FORMAT');
  if (name.length >= least) return name;
  return /^\d+$/.test(name) ? new CellProblem('LEADING_ZERO_UNCERTAIN') : new CellProblem('CODE_FORMAT');
}
