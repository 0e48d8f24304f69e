import type { Insider } from '../cells/insiders.ts';
import { FIRST_PRIME } from '../cells/prime-field.ts';
import { insiderFindings, type Told } from './exact-insiders.ts';
import { openness } from './openness.ts';
import { relationsOf, type Relations } from './relations.ts';

/** What is audited: different cells over inner cells, and which of them are published. */
export interface AuditedCells {
  readonly innerCount: number;
  readonly cells: readonly Int32Array[];
  /** For each cell, 1 if its value is known to every reader. */
  readonly isKnown: Uint8Array;
  /** The cells that insiders may not determine. Outsiders may determine no cell that is not known. */
  readonly targets: readonly number[];
  readonly insiders: readonly Insider[];
}

/** What the exact audit found. */
export interface ExactFindings {
  /** For each cell, 1 if it is not known and yet determined by those that are. */
  readonly determined: Uint8Array;
  /** The targets that an insider could determine, which nobody else could, and which are not wholly its own. */
  readonly told: readonly Told[];
}

/**
 * The exact audit: which cells that are not published can be computed from those that are, and from all that is known of
 * how cells add up; and what contributors who are alone in inner cells could compute besides. Inner cells that the table
 * does not show are unknowns too.
 *
 * Nothing that is determined is overlooked: the findings are modulo a prime, and could only be too many.
 *
 * @param relations - those of the cells, if they were found before
 * @example
 * const cells = [Int32Array.of(0, 1), Int32Array.of(0), Int32Array.of(1)];
 * const audited = { innerCount: 2, cells, isKnown: Uint8Array.of(1, 1, 0), targets: [2], insiders: [] };
 * [...exactAudit(audited).determined]; // => [0, 0, 1]
 */
export function exactAudit(
  audited: AuditedCells,
  relations: Relations = relationsOf(audited.cells, audited.innerCount),
  prime: number = FIRST_PRIME,
): ExactFindings {
  const isUnknown = new Uint8Array(relations.variableCount).fill(1);
  audited.isKnown.forEach((isKnown, cell) => {
    if (isKnown === 1) isUnknown[cell] = 0;
  });
  const insiders = audited.insiders.map((cells) => unknownCells(cells, relations, isUnknown));
  const most = insiders.reduce((largest, { length }) => Math.max(largest, length), 0);
  const open = openness(relations, isUnknown, Math.min(most + 2, MOST_SOLUTIONS), prime);
  const determined = audited.isKnown.map((isKnown, cell) => (isKnown === 1 || isOpen(cell) ? 0 : 1));
  const targets = audited.targets.filter((cell) => isUnknown[cell] === 1 && determined[cell] === 0);
  return { determined, told: insiderFindings({ audited, relations, isUnknown, open, insiders, targets }) };

  function isOpen(variable: number): boolean {
    for (let at = 0; at < open.count; at++) if (open.values[variable * open.count + at] !== 0) return true;
    return false;
  }
}

/** So many random solutions tell what insiders of two cells fewer know; for those of more, relations are solved again. */
const MOST_SOLUTIONS = 64;

function unknownCells(cells: Insider, { variableOf }: Relations, isUnknown: Uint8Array): Int32Array {
  return cells.map((cell) => variableOf[cell] ?? 0).filter((variable) => isUnknown[variable] === 1);
}
