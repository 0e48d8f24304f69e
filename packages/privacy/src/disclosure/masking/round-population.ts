import type { CellProblem } from '../cells/cell-problem.ts';
import { roundProblem, type ControlledRounding } from '../rounding/controlled-rounding-policy.ts';
import { RoundingError } from '../rounding/rounding-error.ts';
import type { LinearSolver } from '../solver/linear-solver.ts';
import { SolverError } from '../solver/solver-error.ts';
import {
  answeredCells,
  printedBefore,
  recordsOf,
  sumWithin,
  type CountedPopulation,
  type PrintedCells,
} from './counted-records.ts';

/** Fewer contributors than these may not have changed a count since it was printed of an earlier version. */
const fewestChanged = 3;

/** So many cells are rounded together with everything that was printed before. */
const mostCells = 1_000;

/**
 * Prints counts as multiples of the base that add up. A cell that was printed before, by whatever name, is printed as it
 * was; the others are rounded so that they add up with those. Where that is impossible, the cells of the table are
 * rounded among themselves, and the table does not add up where it repeats what was printed apart.
 *
 * Of cells that are no node of a hierarchy as many are answered of a version as the policy says, to all principals
 * together: what is bounded in many ways is bounded closely. A count that fewer than three contributors changed since it
 * was printed is not shown: both figures together would tell on which side of a multiple theirs lies. Where no rounding
 * within the policy's steps adds up, or the solver does not find one in time, nothing that was not printed before is shown.
 *
 * @param tabled - the cells that stand in the table
 * @throws SolverError - SOLVER_FAILED
 */
export function roundPopulation(
  population: CountedPopulation,
  policy: ControlledRounding,
  solver: LinearSolver,
  tabled: ReadonlySet<number>,
): PrintedCells {
  const known = printedBefore(population);
  const asked = askedIn(population, policy);
  if (asked.length === 0) return known;
  const again = repeated(population, known, asked);
  const fixed = new Map([...known, ...again]);
  for (const attempt of attemptsFor([...known.keys()], asked, tabled, fixed)) {
    const rounded = tried(population, policy, solver, attempt);
    if (rounded === null) continue;
    return new Map([...asked.map((cell) => [cell, rounded.get(cell) ?? 0] as const), ...fixed]);
  }
  return fixed;
}

function askedIn(population: CountedPopulation, policy: ControlledRounding): readonly number[] {
  return answeredCells(population, policy).filter((cell) => {
    const changes = population.changed.get(cell) ?? 0;
    return changes === 0 || changes >= fewestChanged;
  });
}

/** Cells that are asked for and consist of the same records as one that was printed before. */
function repeated(
  { problem: { cells } }: CountedPopulation,
  known: PrintedCells,
  asked: readonly number[],
): PrintedCells {
  const textOf = (cell: number): string => (cells[cell]?.inner ?? []).join();
  const byRecords = new Map([...known].map(([cell, printed]) => [textOf(cell), printed]));
  return new Map(
    asked.flatMap((cell) => {
      const printed = byRecords.get(textOf(cell));
      return printed === undefined ? [] : [[cell, printed] as const];
    }),
  );
}

/** Which cells are rounded together, and what some of them have to be. */
interface Attempt {
  readonly cells: readonly number[];
  readonly fixed: PrintedCells;
}

/** With all that was printed before; with what stands in the table; and with that as if it had not been printed. */
function attemptsFor(
  known: readonly number[],
  asked: readonly number[],
  tabled: ReadonlySet<number>,
  fixed: PrintedCells,
): readonly Attempt[] {
  const all = [...asked, ...known];
  const here = [...asked, ...known.filter((cell) => tabled.has(cell))];
  const attempts = [
    { cells: here, fixed },
    { cells: here, fixed: new Map<number, number>() },
  ];
  return all.length <= mostCells ? [{ cells: all, fixed }, ...attempts] : attempts;
}

/** The rounded cells; null where no rounding adds up, or none was found in time. */
function tried(
  population: CountedPopulation,
  policy: ControlledRounding,
  solver: LinearSolver,
  { cells, fixed }: Attempt,
): PrintedCells | null {
  const shownBefore = new Map(
    cells.flatMap((cell, place) => {
      const printed = fixed.get(cell);
      return printed === undefined ? [] : [[place, printed] as const];
    }),
  );
  try {
    const { rounded } = roundProblem(problemOf(population, cells), policy, solver, shownBefore);
    return new Map(cells.map((cell, place) => [cell, rounded[place] ?? 0]));
  } catch (error) {
    if (error instanceof RoundingError && error.code === 'ROUNDING_IMPOSSIBLE') return null;
    if (error instanceof SolverError && error.code === 'SOLVER_STOPPED') return null;
    throw error;
  }
}

/** Some cells of a problem over as few inner cells as tell them apart. */
function problemOf(population: CountedPopulation, cells: readonly number[]): CellProblem {
  const { problem } = population;
  const holders = Array.from({ length: problem.innerCount }, (): number[] => []);
  cells.forEach((cell, place) => {
    for (const inner of problem.cells[cell]?.inner ?? []) holders[inner]?.push(place);
  });
  const numbers = new Map<string, number>();
  const numberOf = holders.map((places) => {
    const text = places.join();
    if (text === '') return -1;
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    return numbers.get(text) ?? -1;
  });
  const records = recordsOf(population);
  const amount = new Float64Array(numbers.size);
  numberOf.forEach((number, inner) => {
    if (number >= 0) amount[number] = (amount[number] ?? 0) + (records[inner] ?? 0);
  });
  const within = (cell: number): Int32Array => {
    const inner = problem.cells[cell]?.inner ?? new Int32Array(0);
    return Int32Array.from(new Set(Array.from(inner, (at) => numberOf[at] ?? -1))).toSorted();
  };
  const inner = Int32Array.from(amount.keys());
  return {
    innerCount: amount.length,
    roles: [{ party: 'record', inner, holder: inner, amount }],
    cells: cells.map((cell) => ({
      inner: within(cell),
      value: sumWithin(amount, within(cell)),
      state: 'asked',
    })),
  };
}
