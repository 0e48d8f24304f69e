import type { CodeTable } from '../code-tables.ts';
import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { codeText } from './code-text.ts';
import { withZeros } from './read-code.ts';

/**
 * A tariff number: ten digits, or eight in chapters 98 and 99, with or without points. Nine digits lost the zero of
 * a chapter from 01 to 09, which is given back when the tariff has the number.
 */
export function readTariffNumber(cell: Cell, tariff: CodeTable | null): string | CellProblem {
  const text = codeText(cell);
  if (text instanceof CellProblem) return text;
  const digits = text.replaceAll('.', '');
  if (!/^\d+$/.test(digits)) return new CellProblem('CODE_FORMAT');
  if (digits.length === 10) return digits;
  if (digits.length === 8 && isSpecialChapter(digits)) return digits;
  return digits.length === 9 ? withZeros(digits, 10, tariff) : new CellProblem('CODE_FORMAT');
}

/** Chapters 98 and 99: provisions about goods that have a number of their own elsewhere. */
export function isSpecialChapter(hts: string): boolean {
  return hts.startsWith('98') || hts.startsWith('99');
}
