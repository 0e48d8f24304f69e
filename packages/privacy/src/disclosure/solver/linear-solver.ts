/** Rows or columns of a matrix, packed: entry `k` of row `r` lies between `starts[r]` and `starts[r + 1]`. */
export interface PackedRows {
  readonly starts: readonly number[];
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** A linear program: costs and bounds of variables, bounds of rows. Infinite bounds are written as `Infinity`. */
export interface LinearProgram {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Variables that take whole numbers alone; none unless given. */
  readonly whole?: readonly boolean[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  readonly rows: PackedRows;
}

/** What a solve found. */
export type LinearSolution =
  | { readonly status: 'infeasible' | 'unbounded' }
  | {
      readonly status: 'optimal';
      readonly objective: number;
      readonly values: Float64Array;
      /** How the least cost changes with each variable's bound; of no meaning where variables are whole numbers. */
      readonly reducedCosts: Float64Array;
      /** How the least cost changes with each row's bounds; of no meaning where variables are whole numbers. */
      readonly rowDuals: Float64Array;
    };

/** A linear program that stays with the solver: changed a little, it is solved again from where it stood. */
export interface LinearModel {
  /** Changes the cost of a variable. */
  setCost(column: number, cost: number): void;
  /** Changes the bounds of a variable. */
  setBounds(column: number, lower: number, upper: number): void;
  /** Adds a constraint: bounds of a weighted sum of variables. */
  addRow(lower: number, upper: number, indices: readonly number[], values: readonly number[]): void;
  /**
   * Finds the least cost.
   *
   * @throws SolverError - SOLVER_STOPPED, SOLVER_FAILED
   */
  minimise(): LinearSolution;
  /** Gives the solver's memory back; the model is of no use afterwards. */
  dispose(): void;
}

/** A solver of linear programs with whole-number variables. It works in this thread, until it is done. */
export interface LinearSolver {
  /** @throws SolverError - SOLVER_FAILED */
  open(program: LinearProgram): LinearModel;
}
