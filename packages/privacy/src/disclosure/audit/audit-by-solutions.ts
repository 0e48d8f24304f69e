import type { Insider } from '../cells/insiders.ts';
import type { AuditedCells, ExactFindings } from './exact-audit.ts';
import { insiderFindings } from './exact-insiders.ts';
import { openness } from './openness.ts';
import type { Relations } from './relations.ts';

/** So many random solutions tell what insiders of two cells fewer know; for those of more, relations are solved again. */
const MOST_SOLUTIONS = 64;

/**
 * The exact audit by random solutions, for relations in which too much depends on too much. Nothing that is determined is
 * overlooked; by chance, once in some ten millions, a cell that is not is taken for it.
 *
 * @param isUnknown - 1 for each variable that is not known
 */
export function auditBySolutions(
  audited: AuditedCells,
  relations: Relations,
  isUnknown: Uint8Array,
  prime: number,
): ExactFindings {
  const insiders = audited.insiders.map((cells) => unknownCells(cells, relations, isUnknown));
  const most = insiders.reduce((largest, { length }) => Math.max(largest, length), 0);
  const open = openness(relations, isUnknown, Math.min(most + 2, MOST_SOLUTIONS), prime);
  const determined = audited.isKnown.map((isKnown, cell) => (isKnown === 1 || isOpen(cell) ? 0 : 1));
  const targets = audited.targets.filter((cell) => isUnknown[cell] === 1 && determined[cell] === 0);
  const told = insiderFindings({ audited, relations, isUnknown, open, insiders, targets });
  return { determined, told, behind: null };

  function isOpen(variable: number): boolean {
    for (let at = 0; at < open.count; at++) if (open.values[variable * open.count + at] !== 0) return true;
    return false;
  }
}

function unknownCells(cells: Insider, { variableOf }: Relations, isUnknown: Uint8Array): Int32Array {
  return cells.map((cell) => variableOf[cell] ?? 0).filter((variable) => isUnknown[variable] === 1);
}
