import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';

const YES: ReadonlySet<string> = new Set(['Y', 'YES', 'TRUE', '1']);
const NO: ReadonlySet<string> = new Set(['N', 'NO', 'FALSE', '0']);

/** Yes or no. */
export function readFlag(cell: Cell): boolean | CellProblem {
  const text = cell.text.trim().toUpperCase();
  if (YES.has(text)) return true;
  return NO.has(text) ? false : new CellProblem('NOT_A_FLAG');
}
