import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { decimalText, type DecimalMark } from './decimal-text.ts';

/**
 * Money in integer cents, from digits and never through a binary fraction.
 *
 * @example
 * readAmount(textCell('($1,234.50)'), 'point'); // => -123450
 */
export function readAmount(cell: Cell, mark: DecimalMark): number | CellProblem {
  const text = decimalText(cell, mark);
  if (text instanceof CellProblem) return text;
  const cents = text.fraction.padEnd(2, '0').slice(0, 2);
  if (/[1-9]/.test(text.fraction.slice(2))) return new CellProblem('FRACTION_OF_CENT');
  const amount = Number(text.whole + cents);
  if (!Number.isSafeInteger(amount)) return new CellProblem('VALUE_OUT_OF_RANGE');
  return text.negative && amount !== 0 ? -amount : amount;
}
