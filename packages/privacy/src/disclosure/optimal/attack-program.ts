import type { AttackerKnowledge } from '../audit/interval/attacker-model.ts';
import type { CellRelations } from '../relations/cell-relations.ts';
import type { LinearModel, LinearSolver } from '../solver/linear-solver.ts';
import { SolverError } from '../solver/solver-error.ts';

/** One bound that the attacker reaches on a pattern, as a distance from the value, and what each cell gives to it. */
export interface AttackReach {
  /** How far from the value the attacker's table may be; in scaled units. */
  readonly distance: number;
  /**
   * How far it could be at most for any pattern: the sum of these over the withheld cells. By duality of linear programs the
   * distance is one such sum, and the same multipliers bound it for every other pattern.
   */
  readonly parts: Float64Array;
}

/** The attacker of a pattern that is still to be chosen: withheld cells move within their capacities, others not at all. */
export interface AttackProgram {
  /** From values to the solver's units. */
  readonly scale: number;
  /** @param known - withheld cells that the attacker knows all the same: its own; none unless given */
  choose(pattern: readonly boolean[], known?: ReadonlySet<number>): void;
  reach(cell: number, side: 'lower' | 'upper'): AttackReach;
  dispose(): void;
}

const SCALED = 2 ** 20;

/**
 * Opens the attacker's program with a variable for each cell.
 *
 * @throws SolverError - CELL_OUTSIDE_BOUNDS: a cell below zero, where the attacker is granted that there is none
 * @source Fischetti and Salazar, Solving the cell suppression problem on tabular data with linear constraints (2001)
 */
export function openAttackProgram(
  { cells, relations }: CellRelations,
  solver: LinearSolver,
  knowledge: AttackerKnowledge,
): AttackProgram {
  const values = cells.map(({ value }) => value);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest === 0 ? 1 : 2 ** Math.round(Math.log2(SCALED / largest));
  const scaled = values.map((value) => value * scale);
  const capacities = capacitiesOf(scaled, knowledge);
  const packed = { starts: [0], indices: [] as number[], values: [] as number[] };
  for (const { parent, children } of relations) {
    packed.indices.push(parent, ...children);
    packed.values.push(1, ...children.map(() => -1));
    packed.starts.push(packed.indices.length);
  }
  const none = relations.map(() => 0);
  const model = solver.open({
    cost: scaled.map(() => 0),
    lower: scaled,
    upper: scaled,
    rowLower: none,
    rowUpper: none,
    rows: packed,
  });
  let told: ReadonlySet<number> = new Set();
  return {
    scale,
    choose: (pattern, known = new Set()) => {
      told = known;
      setPattern(model, scaled, capacities, (cell) => pattern[cell] === true && !known.has(cell));
    },
    reach: (cell, side) => reach(model, { scaled, capacities, told }, cell, side),
    dispose: () => model.dispose(),
  };
}

/** How far below and above its value the attacker may suppose each cell to be. */
interface Capacities {
  readonly below: readonly number[];
  readonly above: readonly number[];
}

function capacitiesOf(scaled: readonly number[], knowledge: AttackerKnowledge): Capacities {
  const roof = 4 * scaled.reduce((sum, value) => sum + Math.abs(value), 1);
  const anything = scaled.map(() => roof);
  if (knowledge === 'anySign') return { below: anything, above: anything };
  if (knowledge === 'nonnegative') {
    if (scaled.some((value) => value < 0)) throw new SolverError('CELL_OUTSIDE_BOUNDS', {});
    return { below: scaled, above: anything };
  }
  const near = scaled.map((value) => knowledge.aPriori * Math.abs(value));
  return { below: near, above: near };
}

function setPattern(
  model: LinearModel,
  scaled: readonly number[],
  { below, above }: Capacities,
  isOpen: (cell: number) => boolean,
): void {
  scaled.forEach((value, cell) => {
    const isWithheld = isOpen(cell);
    const lower = isWithheld ? value - (below[cell] ?? 0) : value;
    model.setBounds(cell, lower, isWithheld ? value + (above[cell] ?? 0) : value);
  });
}

interface Attacked {
  readonly scaled: readonly number[];
  readonly capacities: Capacities;
  readonly told: ReadonlySet<number>;
}

function reach(
  model: LinearModel,
  { scaled, capacities, told }: Attacked,
  cell: number,
  side: 'lower' | 'upper',
): AttackReach {
  model.setCost(cell, side === 'lower' ? 1 : -1);
  const solution = model.minimise();
  model.setCost(cell, 0);
  if (solution.status !== 'optimal') throw new SolverError('ATTACKER_MODEL_INFEASIBLE', {});
  // Where the reduced cost is negative the upper bound carries the optimum, where it is positive the lower one.
  const parts = solution.reducedCosts.map((reduced, at) => {
    if (told.has(at)) return 0;
    return reduced < 0 ? -reduced * (capacities.above[at] ?? 0) : reduced * (capacities.below[at] ?? 0);
  });
  return { distance: Math.abs((solution.values[cell] ?? 0) - (scaled[cell] ?? 0)), parts };
}
