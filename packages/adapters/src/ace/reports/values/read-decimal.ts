import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { decimalText, type DecimalMark } from './decimal-text.ts';

const MOST_DIGITS = 15;

/** A quantity of at most 15 digits, so that the number says what was written. */
export function readDecimal(cell: Cell, mark: DecimalMark): number | CellProblem {
  const text = decimalText(cell, mark);
  if (text instanceof CellProblem) return text;
  const digits = `${text.whole}${text.fraction}`.replace(/^0+/, '');
  if (digits.length > MOST_DIGITS) return new CellProblem('VALUE_OUT_OF_RANGE');
  const value = Number(`${text.whole === '' ? '0' : text.whole}.${text.fraction}`);
  return text.negative && value !== 0 ? -value : value;
}

/** A whole number, from zero. */
export function readCount(cell: Cell, mark: DecimalMark): number | CellProblem {
  const value = readDecimal(cell, mark);
  if (value instanceof CellProblem) return value;
  return Number.isInteger(value) && value >= 0 ? value : new CellProblem('VALUE_OUT_OF_RANGE');
}
