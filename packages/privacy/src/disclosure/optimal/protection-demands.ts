import type { AttackerKnowledge } from '../audit/interval/attacker-model.ts';
import { cellsWithStatus, type CellRelations } from '../relations/cell-relations.ts';
import { EXACT_DISCLOSURE_ONLY } from '../relations/relations-of-problem.ts';
import type { AttackProgram, AttackReach } from './attack-program.ts';

/** That an attacker stays at least so far from a primary, on some sides of it taken together; in scaled units. */
export interface ProtectionDemand {
  readonly cell: number;
  readonly sides: readonly ('lower' | 'upper')[];
  readonly distance: number;
}

/** A sum over withheld cells that must be at least 1. */
export type ProtectionCut = readonly (readonly [cell: number, coefficient: number])[];

/** What stands for more than nothing where only exact disclosure counts: a thousand-millionth of the largest cell. */
export const MORE_THAN_NOTHING = 1e-3;
/** Distances below this are the solver's. */
const SLACK = 1e-6;

/** What the levels of the primaries demand of a pattern. */
export function protectionDemands(
  related: CellRelations,
  scale: number,
  knowledge: AttackerKnowledge,
): readonly ProtectionDemand[] {
  return cellsWithStatus(related, 'u').flatMap((cell) => {
    const { value, levels } = related.cells[cell] ?? { value: 0, levels: null };
    const { lower, upper, sliding } = levels ?? EXACT_DISCLOSURE_ONLY;
    const reachable = knowledge === 'nonnegative' ? Math.min(lower, Math.abs(value)) : lower;
    const width = Math.max(sliding * scale, lower + upper === 0 ? MORE_THAN_NOTHING : 0);
    const demands: ProtectionDemand[] = [
      { cell, sides: ['upper'], distance: upper * scale },
      { cell, sides: ['lower'], distance: reachable * scale },
      { cell, sides: ['lower', 'upper'], distance: width },
    ];
    return demands.filter(({ distance }) => distance > SLACK);
  });
}

/** The cuts that a pattern violates: one for each demand that the attacker breaks. */
export function violatedCuts(
  demands: readonly ProtectionDemand[],
  attack: AttackProgram,
): readonly ProtectionCut[] {
  const known = new Map<string, AttackReach>();
  const reachOf = (cell: number, side: 'lower' | 'upper'): AttackReach => {
    const found = known.get(`${cell} ${side}`) ?? attack.reach(cell, side);
    known.set(`${cell} ${side}`, found);
    return found;
  };
  return demands.flatMap(({ cell, sides, distance }) => {
    const reaches = sides.map((side) => reachOf(cell, side));
    const reached = reaches.reduce((sum, one) => sum + one.distance, 0);
    return reached >= distance - SLACK ? [] : [cutOf(reaches, distance)];
  });
}

/** No cell need give more than the whole distance, so larger parts are cut down to it: the cut becomes sharper. */
function cutOf(reaches: readonly AttackReach[], distance: number): ProtectionCut {
  const [first] = reaches;
  const cells = Array.from(first?.parts ?? [], (_, cell) => cell);
  return cells.flatMap((cell): (readonly [number, number])[] => {
    const part = reaches.reduce((sum, { parts }) => sum + (parts[cell] ?? 0), 0);
    const coefficient = Math.min(part, distance) / distance;
    return coefficient > 1e-7 ? [[cell, coefficient]] : [];
  });
}
