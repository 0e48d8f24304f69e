import { isUnknown, type CellRelations, type RelatedCell } from '../../relations/cell-relations.ts';
import type { LinearModel, LinearProgram, LinearSolver } from '../../solver/linear-solver.ts';
import { SolverError } from '../../solver/solver-error.ts';

/**
 * What an attacker knows of cells before reading the table:
 * - `nonnegative`: that none is below zero
 * - `anySign`: nothing
 * - `aPriori`: each to within a share q of itself, between (1 - q) x and (1 + q) x
 */
export type AttackerKnowledge = 'nonnegative' | 'anySign' | { readonly aPriori: number };

/** One bound of an attacker's interval, the table in which the cell takes it, and why no table goes further. */
export interface AttackerBound {
  readonly bound: number;
  /** What each unknown cell is in that table; published cells are as published. */
  readonly valueOf: (cell: number) => number;
  /** How much each relation carries the bound; relations that carry nothing are left out. */
  readonly proof: ReadonlyMap<number, number>;
}

/** Everything that an attacker can conclude from a table: the tables that agree with what is published. */
export interface AttackerModel {
  /** The least or the largest value of an unknown cell; infinite where nothing bounds it. */
  extreme(cell: number, side: 'lower' | 'upper'): AttackerBound;
  /** Differences that are none. In the unit of the values. */
  readonly tolerance: number;
  dispose(): void;
}

/** Values are scaled to about a million, where the solver is exact; beyond this multiple of all of them lies infinity. */
const SCALED = 2 ** 20;
const ROOF = 4;

interface Frame {
  readonly related: CellRelations;
  /** The unknown cells, and the place of each. */
  readonly unknown: readonly number[];
  readonly places: ReadonlyMap<number, number>;
  /** The relations with an unknown cell. */
  readonly rows: readonly number[];
  readonly scale: number;
  readonly roof: number;
}

/**
 * Opens the attacker's model of a table: variables are the unknown cells, equations are the relations with what is published
 * moved to the other side.
 *
 * @throws SolverError - CELL_OUTSIDE_BOUNDS: a withheld cell is not what the attacker is granted to know
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4 (auditing)
 */
export function openAttackerModel(
  related: CellRelations,
  solver: LinearSolver,
  knowledge: AttackerKnowledge = 'nonnegative',
): AttackerModel {
  const frame = frameOf(related);
  const program = programOf(frame, knowledge);
  const model = solver.open(program);
  return {
    extreme: (cell, side) => extreme({ frame, program, model }, cell, side),
    tolerance: 1e-6 / frame.scale,
    dispose: () => model.dispose(),
  };
}

function frameOf(related: CellRelations): Frame {
  const { cells, relations } = related;
  const unknown = cells.flatMap((cell, at) => (isUnknown(cell) ? [at] : []));
  const places = new Map(unknown.map((cell, place) => [cell, place]));
  const rows = relations.flatMap(({ parent, children }, at) =>
    places.has(parent) || children.some((child) => places.has(child)) ? [at] : [],
  );
  const sizes = cells.map(({ value }) => Math.abs(value));
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const scale = largest === 0 ? 1 : 2 ** Math.round(Math.log2(SCALED / largest));
  const roof = ROOF * scale * sizes.reduce((sum, size) => sum + size, 1 / scale);
  return { related, unknown, places, rows, scale, roof };
}

function programOf(frame: Frame, knowledge: AttackerKnowledge): LinearProgram {
  const { related, unknown, rows, scale } = frame;
  const bounds = unknown.map((cell) => boundsOf(related.cells[cell], knowledge, frame));
  const packed = { starts: [0], indices: [] as number[], values: [] as number[] };
  const known = rows.map((row) => packRow(frame, row, packed) * scale);
  return {
    cost: unknown.map(() => 0),
    lower: bounds.map(([lower]) => lower),
    upper: bounds.map(([, upper]) => upper),
    rowLower: known,
    rowUpper: known,
    rows: packed,
  };
}

/** Adds a relation's unknown part to the rows; gives what its known part leaves. */
function packRow(
  { related, places }: Frame,
  row: number,
  packed: { readonly starts: number[]; readonly indices: number[]; readonly values: number[] },
): number {
  const relation = related.relations[row];
  if (relation === undefined) return 0;
  let left = 0;
  const add = (cell: number, sign: number): void => {
    const place = places.get(cell);
    if (place === undefined) {
      left -= sign * (related.cells[cell]?.value ?? 0);
      return;
    }
    packed.indices.push(place);
    packed.values.push(sign);
  };
  add(relation.parent, 1);
  for (const child of relation.children) add(child, -1);
  packed.starts.push(packed.indices.length);
  return left;
}

function boundsOf(
  cell: RelatedCell | undefined,
  knowledge: AttackerKnowledge,
  { scale, roof }: Frame,
): readonly [number, number] {
  const value = (cell?.value ?? 0) * scale;
  if (knowledge === 'anySign') return [-roof, roof];
  if (knowledge === 'nonnegative') {
    if (value < 0) throw new SolverError('CELL_OUTSIDE_BOUNDS', {});
    return [0, roof];
  }
  const reach = knowledge.aPriori * Math.abs(value);
  return [value - reach, value + reach];
}

interface Opened {
  readonly frame: Frame;
  readonly program: LinearProgram;
  readonly model: LinearModel;
}

function extreme({ frame, program, model }: Opened, cell: number, side: 'lower' | 'upper'): AttackerBound {
  const { places, rows, scale, roof, related } = frame;
  const place = places.get(cell);
  if (place === undefined) throw new SolverError('CELL_OUTSIDE_BOUNDS', {});
  const sign = side === 'lower' ? 1 : -1;
  model.setCost(place, sign);
  const solution = model.minimise();
  model.setCost(place, 0);
  if (solution.status !== 'optimal') throw new SolverError('ATTACKER_MODEL_INFEASIBLE', {});
  const { values, rowDuals } = solution;
  if (!isFeasible(program, values)) throw new SolverError('SOLVER_STOPPED', {});
  const reached = values[place] ?? 0;
  const carried = rows.flatMap((row, at): [number, number][] => {
    const dual = rowDuals[at] ?? 0;
    return Math.abs(dual) > 1e-9 ? [[row, dual]] : [];
  });
  return {
    bound: Math.abs(reached) > roof / 2 ? sign * -Infinity : reached / scale,
    valueOf: (other) => {
      const at = places.get(other);
      return at === undefined ? (related.cells[other]?.value ?? 0) : (values[at] ?? 0) / scale;
    },
    proof: new Map(carried),
  };
}

/** Whether a solution is one: a cell is called protected on the strength of it. */
function isFeasible({ rows, rowLower, lower, upper }: LinearProgram, values: Float64Array): boolean {
  const slack = 1e-6;
  const isInside = values.every((value, at) => {
    return value >= (lower[at] ?? 0) - slack && value <= (upper[at] ?? 0) + slack;
  });
  return (
    isInside &&
    rowLower.every((known, row) => {
      let sum = 0;
      for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
        sum += (rows.values[at] ?? 0) * (values[rows.indices[at] ?? 0] ?? 0);
      }
      return Math.abs(sum - known) <= slack * Math.max(1, Math.abs(known) / SCALED);
    })
  );
}
