import { looksLikeSocialSecurityNumber } from '@tradepulse/privacy';
import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';

const LONGEST = 120;

/** A status or rate in words, its white space made single. No identity belongs there, so one is refused. */
export function readWords(cell: Cell): string | CellProblem {
  const text = cell.text.trim().replaceAll(/\s+/g, ' ');
  if (text.length > LONGEST) return new CellProblem('VALUE_OUT_OF_RANGE');
  const suspect = text
    .split(' ')
    .some((word) => looksLikeSocialSecurityNumber(word.replaceAll(/^\W{1,120}|\W{1,120}$/g, '')));
  return suspect || looksLikeSocialSecurityNumber(text) ? new CellProblem('IDENTITY_SUSPECTED') : text;
}
