import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';

/**
 * The decimal mark of a file: `point` as ACE writes, `comma` where a spreadsheet wrote it in another locale, and
 * `unclear` where the file does not say; a number that the two would read differently is then refused.
 */
export type DecimalMark = 'point' | 'comma' | 'unclear';

/** A number in decimal notation: whole digits and those behind the mark, neither with a sign. */
export interface DecimalText {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/** Digits that a spreadsheet keeps of a number; what lies behind them is noise of the binary fraction. */
const KEPT_DIGITS = 15;

/**
 * The number in a cell, digit for digit: `$10,000.00`, `(1,234.50)`, `-5`, `5-`, and numbers of workbooks, which are
 * binary fractions and are taken at the 15 digits that a spreadsheet shows.
 */
export function decimalText(cell: Cell, mark: DecimalMark): DecimalText | CellProblem {
  if (cell.kind === 'number') return binaryNumber(cell.text);
  const text = cell.text.trim();
  const inner = SIGNED.map((form) => form.exec(text)?.[1]).find((body) => body !== undefined);
  const body = withPoint((inner ?? text).trim().replace(/^\$\s*/, ''), mark);
  return digitsOf(body ?? '', inner !== undefined);
}

/** How a number below zero is written: in parentheses, or with a minus before or behind it or its currency mark. */
const SIGNED = [/^\((.*)\)$/, /^-(.*)$/, /^\$\s*-(.*)$/, /^(.*)-$/];

function digitsOf(body: string, negative: boolean): DecimalText | CellProblem {
  const [, grouped = '', fraction = ''] = /^(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/.exec(body) ?? [];
  const whole = grouped.replaceAll(',', '');
  return whole + fraction === '' ? new CellProblem('NOT_A_NUMBER') : { negative, whole, fraction };
}

/** A number with a decimal point, or null when it is not clear where the point is. */
function withPoint(body: string, mark: DecimalMark): string | null {
  if (mark === 'point') return body;
  if (mark === 'comma') return swapMarks(body);
  if (/^\d{1,3}[.,]\d{3}$/.test(body)) return null;
  return isCommaDecimal(body) ? swapMarks(body) : body;
}

function isCommaDecimal(body: string): boolean {
  return body.lastIndexOf(',') > body.lastIndexOf('.') && !/,\d{3}$/.test(body);
}

function swapMarks(body: string): string {
  return body.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function binaryNumber(text: string): DecimalText | CellProblem {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return new CellProblem('NOT_A_NUMBER');
  if (Math.abs(value) >= 10 ** KEPT_DIGITS - 1) return new CellProblem('VALUE_OUT_OF_RANGE');
  if (Math.abs(value) < 1e-6)
    return { negative: value < 0, whole: '0', fraction: value === 0 ? '' : '0000001' };
  const [whole = '', fraction = ''] = Math.abs(value).toPrecision(KEPT_DIGITS).split('.');
  return { negative: value < 0, whole, fraction: fraction.replace(/0{1,20}$/, '') };
}
