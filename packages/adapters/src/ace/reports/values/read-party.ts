import {
  canonicalIdentifier,
  importerNumberClass,
  importerNumberForm,
  looksLikeSocialSecurityNumber,
  seal,
  type DataClass,
  type Sealed,
} from '@tradepulse/privacy';
import type { Cell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { codeText } from './code-text.ts';

const LONGEST_NAME = 200;

/**
 * The number of a party, sealed at once under the class that the number itself has, whatever the column is called.
 * Digits of no known length lost zeros in a spreadsheet: they would seal another's number.
 */
export function readParty(cell: Cell): Sealed<string> | CellProblem {
  const text = codeText(cell);
  if (text instanceof CellProblem) return text;
  if (text.length > LONGEST_NAME) return new CellProblem('CODE_FORMAT');
  if (/^\d+$/.test(text) && importerNumberForm(text) === null)
    return new CellProblem('LEADING_ZERO_UNCERTAIN');
  return seal(importerNumberClass(text), text);
}

/** A name, or other text about a party, sealed at once; one that is a Social Security number under that class. */
export function readSealedText(cell: Cell, dataClass: DataClass): Sealed<string> | CellProblem {
  const text = cell.text.trim().replaceAll(/\s+/g, ' ');
  if (text.length > LONGEST_NAME) return new CellProblem('VALUE_OUT_OF_RANGE');
  if (looksLikeSocialSecurityNumber(text)) return seal('SSN', canonicalIdentifier(text));
  return seal(dataClass, text);
}
