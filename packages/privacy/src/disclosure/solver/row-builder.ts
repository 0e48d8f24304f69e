import type { LinearProgram } from './linear-solver.ts';

/** Collects the rows of a linear program one by one. */
export interface RowBuilder {
  /** A row between two bounds: pairs of a column and its coefficient. */
  add(lower: number, upper: number, entries: readonly (readonly [column: number, value: number])[]): void;
  readonly packed: Pick<LinearProgram, 'rows' | 'rowLower' | 'rowUpper'>;
}

/** Begins without rows. */
export function rowBuilder(): RowBuilder {
  const rows = { starts: [0], indices: [] as number[], values: [] as number[] };
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  return {
    add(lower, upper, entries) {
      for (const [column, value] of entries) {
        rows.indices.push(column);
        rows.values.push(value);
      }
      rows.starts.push(rows.indices.length);
      rowLower.push(lower);
      rowUpper.push(upper);
    },
    packed: { rows, rowLower, rowUpper },
  };
}
