import type { Relation } from '../relations/cell-relations.ts';
import type { LinearProgram, LinearSolver } from '../solver/linear-solver.ts';
import { rowBuilder } from '../solver/row-builder.ts';
import { RoundingError } from './rounding-error.ts';

/** Cells that are rounded together. */
export interface RoundingTable {
  /** Whole numbers: counts, or amounts in whole units. */
  readonly values: readonly number[];
  /** How the cells add up; so do the rounded ones. */
  readonly relations: readonly Relation[];
  /** What was shown of a cell before. It is shown again. */
  readonly shownBefore?: ReadonlyMap<number, number>;
  /** Cells that nobody is shown: what stands for them need not be near them. */
  readonly hidden?: ReadonlySet<number>;
}

/** How cells are rounded. */
export interface RoundingRule {
  /** What every rounded cell is a multiple of; 2 or more. */
  readonly base: number;
  /** How many multiples beyond the two adjacent ones a cell may go where the table does not add up otherwise. */
  readonly maxSteps: number;
}

/** A rounded table. */
export interface RoundedTable {
  readonly rounded: readonly number[];
  /** How many multiples beyond the adjacent ones were needed. */
  readonly steps: number;
  /** The sum of the distances between rounded and true values, of the cells that are shown. */
  readonly distance: number;
}

/**
 * Controlled rounding: each cell becomes a multiple of the base, the table still adds up, and the sum of the distances is the
 * least there is. Zero-restricted: without further steps each cell becomes one of the two adjacent multiples, and multiples
 * stay. Zeros stay in any case, and signs are kept.
 *
 * Conventional rounding, each cell to the nearest multiple by itself, is no protection and not offered: its totals tell how the
 * parts were rounded.
 *
 * @formula min sum |z - a| over multiples z of b with the relations of a, |z - a| < b (one step more: < 2b, ...)
 * @throws RoundingError - ROUNDING_POLICY_INVALID, VALUE_NOT_WHOLE, ROUNDING_IMPOSSIBLE
 * @throws SolverError - the solver gave no answer
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 5 (controlled rounding)
 */
export function roundWithControl(
  table: RoundingTable,
  rule: RoundingRule,
  solver: LinearSolver,
): RoundedTable {
  const { base, maxSteps } = rule;
  if (!Number.isSafeInteger(base) || base < 2 || !Number.isInteger(maxSteps) || maxSteps < 0) {
    throw new RoundingError('ROUNDING_POLICY_INVALID', { expected: 'a base of 2 or more, and steps' });
  }
  if (!table.values.every(Number.isSafeInteger)) throw new RoundingError('VALUE_NOT_WHOLE', {});
  for (let steps = 0; steps <= maxSteps; steps += 1) {
    const rounded = roundWithin(table, base, steps, solver);
    if (rounded !== null) return { rounded, steps, distance: distanceOf(table, rounded) };
  }
  throw new RoundingError('ROUNDING_IMPOSSIBLE', {});
}

function distanceOf({ values, hidden }: RoundingTable, rounded: readonly number[]): number {
  return values.reduce(
    (sum, value, cell) => (hidden?.has(cell) === true ? sum : sum + Math.abs((rounded[cell] ?? 0) - value)),
    0,
  );
}

/** Each cell is the multiple below it and some multiples more; null where no such table adds up. */
function roundWithin(
  table: RoundingTable,
  base: number,
  steps: number,
  solver: LinearSolver,
): readonly number[] | null {
  const floors = table.values.map((value) => Math.floor(value / base));
  const model = solver.open(programOf(table, floors, base, steps));
  try {
    const solution = model.minimise();
    if (solution.status !== 'optimal') return null;
    return floors.map((floor, cell) => (floor + Math.round(solution.values[cell] ?? 0)) * base + 0);
  } finally {
    model.dispose();
  }
}

/** Variables: the multiples more of each cell, then its distance in multiples. */
function programOf(
  table: RoundingTable,
  floors: readonly number[],
  base: number,
  steps: number,
): LinearProgram {
  const bounds = floors.map((floor, cell) => boundsOf(table, cell, floor, base, steps));
  const isShown = floors.map((_, cell) => table.hidden?.has(cell) !== true);
  const rests = floors.map((floor, cell) => ((table.values[cell] ?? 0) - floor * base) / base);
  return {
    cost: [...floors.map(() => 0), ...isShown.map(Number)],
    lower: [...bounds.map(([lower]) => lower), ...floors.map(() => 0)],
    upper: [...bounds.map(([, upper]) => upper), ...floors.map(() => Infinity)],
    whole: [...floors.map(() => true), ...floors.map(() => false)],
    ...rowsOf(table.relations, floors, rests, isShown),
  };
}

function rowsOf(
  relations: readonly Relation[],
  floors: readonly number[],
  rests: readonly number[],
  isShown: readonly boolean[],
): Pick<LinearProgram, 'rows' | 'rowLower' | 'rowUpper'> {
  const count = floors.length;
  const builder = rowBuilder();
  for (const { parent, children } of relations) {
    const left = children.reduce((sum, child) => sum + (floors[child] ?? 0), -(floors[parent] ?? 0));
    builder.add(left, left, [[parent, 1], ...children.map((child) => [child, -1] as const)]);
  }
  rests.forEach((rest, cell) => {
    if (isShown[cell] !== true) return;
    builder.add(-rest, Infinity, [
      [count + cell, 1],
      [cell, -1],
    ]);
    builder.add(rest, Infinity, [
      [count + cell, 1],
      [cell, 1],
    ]);
  });
  return builder.packed;
}

function boundsOf(
  { values, shownBefore, hidden }: RoundingTable,
  cell: number,
  floor: number,
  base: number,
  steps: number,
): readonly [number, number] {
  const value = values[cell] ?? 0;
  const before = shownBefore?.get(cell);
  if (before !== undefined) return fixedAt(before / base - floor);
  if (value === 0) return [0, 0];
  const reach = value === floor * base ? steps : steps + 1;
  const [lower, upper] = hidden?.has(cell) === true ? [-Infinity, Infinity] : [-steps, reach];
  return value > 0 ? [Math.max(lower, -floor), upper] : [lower, Math.min(upper, -floor)];
}

function fixedAt(multiples: number): readonly [number, number] {
  if (!Number.isInteger(multiples)) throw new RoundingError('ROUNDING_IMPOSSIBLE', {});
  return [multiples, multiples];
}
