import type { ColumnValues, FieldProblem, RecordColumn, RecordRejectionCode } from '@tradepulse/core';
import type { Sealed } from '@tradepulse/privacy';
import type { AnyCell } from '../mapping/cell.ts';

/** The column whose cells are taken. */
export interface ColumnPlace {
  readonly name: string;
  /** Whether it names the record: then no cell may be empty. */
  readonly isKey: boolean;
  /** Where what is wrong with a cell is noted. */
  readonly problems: FieldProblem[];
}

const DAY = 86_400_000;
const SECOND = 1_000;

/** The cells of a column in the form that the loader takes; what does not fit its column is noted and left out. */
export function columnValues(
  column: RecordColumn,
  cells: readonly AnyCell[],
  { name, isKey, problems }: ColumnPlace,
): ColumnValues {
  const fault = (row: number, code: RecordRejectionCode): void => {
    problems.push({ row, column: name, code });
  };
  if (isKey) for (const [row, cell] of cells.entries()) if (cell === null) fault(row, 'MISSING_VALUE');
  switch (column.type) {
    case 'code':
    case 'identifier':
      return { kind: 'text', values: cells.map((cell, row) => textOf(column, cell, row, fault)) };
    case 'party':
    case 'sealed':
      return { kind: 'sealed', values: cells.map((cell) => (isSealed(cell) ? cell : null)) };
    default:
      return {
        kind: 'number',
        values: Float64Array.from(cells, (cell, row) => numberOf(column, cell, row, fault)),
      };
  }
}

type Fault = (row: number, code: RecordRejectionCode) => void;

function isSealed(cell: AnyCell): cell is Sealed<string> {
  return typeof cell === 'object' && cell !== null;
}

function textOf({ width }: RecordColumn, cell: AnyCell, row: number, fault: Fault): string | null {
  if (typeof cell !== 'string') return null;
  const [least, most] = width ?? [0, Number.POSITIVE_INFINITY];
  if (cell.length >= least && cell.length <= most) return cell;
  fault(row, 'CODE_FORMAT');
  return null;
}

/** A cell as a number; null is NaN. */
function numberOf(column: RecordColumn, cell: AnyCell, row: number, fault: Fault): number {
  if (cell === null) return Number.NaN;
  const number = packed(column, cell);
  const code = problemOf(column, number);
  if (code === null) return number;
  fault(row, code);
  return Number.NaN;
}

function packed({ type, scale }: RecordColumn, cell: AnyCell): number {
  if (type === 'date') return Date.parse(`${String(cell)}T00:00:00Z`) / DAY;
  if (type === 'instant') return Date.parse(`${String(cell)}Z`) / SECOND;
  return Math.round(Number(cell) * 10 ** (scale ?? 0));
}

function problemOf({ type, signed }: RecordColumn, number: number): RecordRejectionCode | null {
  if (Number.isNaN(number)) return type === 'date' || type === 'instant' ? 'NOT_A_DATE' : 'NOT_A_NUMBER';
  if (type === 'date' || type === 'instant') return null;
  if (!Number.isSafeInteger(number)) return 'VALUE_OUT_OF_RANGE';
  return number < 0 && !signed ? 'NEGATIVE_VALUE' : null;
}
