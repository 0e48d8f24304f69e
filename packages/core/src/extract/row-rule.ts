import type { RecordBatch } from './extract-source.ts';

/** A validation rule as the loader runs it: over a whole batch, column by column. */
export interface RowRule {
  readonly id: string;
  /** `reject` refuses the extract, `quarantine` sets the row aside, `warn` counts. */
  readonly severity: 'reject' | 'quarantine' | 'warn';
  /** The column that a finding points to; null when it is about several. */
  readonly column: string | null;
  /** The rows of the batch that do not hold to the rule; those with `problems[row] === 1` are not looked at. */
  failing(batch: RecordBatch, problems: Float64Array): readonly number[];
}
