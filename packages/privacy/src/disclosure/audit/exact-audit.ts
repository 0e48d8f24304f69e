import type { Insider } from '../cells/insiders.ts';
import { FIRST_PRIME } from '../cells/prime-field.ts';
import { auditBySolutions } from './audit-by-solutions.ts';
import type { Told } from './exact-insiders.ts';
import { functionals, type Functionals } from './functionals.ts';
import { LeakBehind } from './leak-behind.ts';
import { relationsOf, type Relations } from './relations.ts';
import { toldTargets } from './told-targets.ts';

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
  /** Says by which known cells something is given away; null when that was not kept. */
  readonly behind: LeakBehind | null;
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
  const isUnknown = unknownVariables(audited.isKnown, relations);
  const open = functionals(relations, isUnknown, prime);
  return open === null
    ? auditBySolutions(audited, relations, isUnknown, prime)
    : auditByFunctionals(audited, relations, open);
}

/** 1 for each variable that is not known. */
export function unknownVariables(isKnown: Uint8Array, { variableCount }: Relations): Uint8Array {
  const isUnknown = new Uint8Array(variableCount).fill(1);
  isKnown.forEach((known, cell) => {
    if (known === 1) isUnknown[cell] = 0;
  });
  return isUnknown;
}

/** The exact audit by what each variable depends on. */
function auditByFunctionals(audited: AuditedCells, relations: Relations, open: Functionals): ExactFindings {
  const determined = audited.isKnown.map((known, cell) => (known === 1 || open.isOpen(cell) ? 0 : 1));
  const targets = audited.targets.filter((cell) => open.isOpen(cell));
  return {
    determined,
    told: toldTargets(audited, relations, open, targets),
    behind: new LeakBehind(open, relations, audited.insiders),
  };
}
