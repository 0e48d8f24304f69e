import type { LinearModel, LinearProgram, LinearSolution, LinearSolver } from './linear-solver.ts';
import { SolverError } from './solver-error.ts';

/** The part of the package's interface that is used; its own declarations do not fit its ES module. */
interface HighsModel {
  readonly options: { set(values: Readonly<Record<string, boolean | number | string>>): unknown };
  changeColCost(column: number, cost: number): unknown;
  changeColBounds(column: number, lower: number, upper: number): unknown;
  addRow(
    lower: number,
    upper: number,
    entries: { readonly indices: readonly number[]; readonly values: readonly number[] },
  ): unknown;
  zeroAllClocks(): unknown;
  run(): { readonly modelStatus: number };
  getObjectiveValue(): number;
  getSolution(): {
    readonly colValue: Float64Array;
    readonly colDual: Float64Array;
    readonly rowDual: Float64Array;
  };
  dispose(): void;
}

/** The runtime of the package `highs`. */
export interface Highs {
  /** A model from its description in the words of the package. */
  createModel(model: unknown): HighsModel;
}

/** How long a solve may take, and which way linear programs are solved. */
export interface SolverOptions {
  /** Seconds that one solve may take; 60 unless given. */
  readonly secondsPerSolve?: number;
  /** Where the solver comes from; the package `highs` unless given. */
  readonly load?: () => Promise<Highs>;
}

/**
 * Loads the solver HiGHS, an optional peer. Loading takes a tenth of a second; keep what it gives.
 *
 * @throws SolverError - INTERVAL_AUDIT_NEEDS_HIGHS: the package is not installed
 */
export async function loadLinearSolver(options: SolverOptions = {}): Promise<LinearSolver> {
  const { load = loadHighs, secondsPerSolve = 60 } = options;
  try {
    const highs = await load();
    return { open: (program) => openModel(highs, program, secondsPerSolve) };
  } catch (error) {
    if (!isMissing(error)) throw new SolverError('SOLVER_FAILED', {});
    throw new SolverError('INTERVAL_AUDIT_NEEDS_HIGHS', {});
  }
}

async function loadHighs(): Promise<Highs> {
  const loaded: { readonly default: unknown } = await import('highs');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ES module's default export is the loader; tests solve with it
  return (loaded.default as () => Promise<Highs>)();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}

function openModel(highs: Highs, program: LinearProgram, seconds: number): LinearModel {
  const model = guarded(() => highs.createModel(modelData(program)));
  const isWhole = program.whole?.some(Boolean) === true;
  // Only costs change between the solves of an audit: the last vertex stays feasible, so primal simplex goes on from it.
  const way = isWhole ? { mip_rel_gap: 0 } : { presolve: 'off', simplex_strategy: 4 };
  guarded(() => model.options.set({ output_flag: false, time_limit: seconds, random_seed: 0, ...way }));
  return {
    setCost: (column, cost) => void guarded(() => model.changeColCost(column, cost)),
    setBounds: (column, lower, upper) => void guarded(() => model.changeColBounds(column, lower, upper)),
    addRow: (lower, upper, indices, values) =>
      void guarded(() => model.addRow(lower, upper, { indices, values })),
    minimise: () => guarded(() => minimise(model)),
    dispose: () => model.dispose(),
  };
}

function modelData(program: LinearProgram): unknown {
  const { cost, lower, upper, rowLower, rowUpper, rows, whole } = program;
  const size = { numCols: cost.length, numRows: rowLower.length };
  return {
    ...size,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower,
    rowUpper,
    matrix: { format: 'csr', ...size, ...rows },
    ...(whole === undefined ? {} : { integrality: whole.map(Number) }),
  };
}

/** The statuses of HiGHS that say something; every other one is no answer. */
const STATUS = { empty: 6, optimal: 7, infeasible: 8, unbounded: 10 };

function minimise(model: HighsModel): LinearSolution {
  // The limit counts all solves of a model together unless its clock is set back.
  model.zeroAllClocks();
  const { modelStatus } = model.run();
  if (modelStatus === STATUS.infeasible) return { status: 'infeasible' };
  if (modelStatus === STATUS.unbounded) return { status: 'unbounded' };
  if (modelStatus !== STATUS.optimal && modelStatus !== STATUS.empty) {
    throw new SolverError('SOLVER_STOPPED', {});
  }
  const { colValue, colDual, rowDual } = model.getSolution();
  const duals = { reducedCosts: colDual, rowDuals: rowDual };
  return { status: 'optimal', objective: model.getObjectiveValue(), values: colValue, ...duals };
}

/** What the solver says of an error may hold numbers of the table. */
function guarded<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof SolverError) throw error;
    throw new SolverError('SOLVER_FAILED', {});
  }
}
