import { createHash } from 'node:crypto';
import type { FactName } from '@tradepulse/measures';
import type {
  ControlTotal,
  FactRow,
  LoadSource,
  ReferenceBatch,
  ReleaseGrain,
  RowBatch,
} from './load-source.ts';

/** Rows that a host has in memory, to be loaded like a file. */
export interface RowsRelease<F extends FactName> {
  readonly fact: F;
  readonly dataset: string;
  readonly name: string;
  readonly grain: ReleaseGrain;
  readonly rows: readonly FactRow<F>[];
  readonly controls?: readonly ControlTotal[];
  readonly references?: ReferenceBatch;
}

const rowsABatch = 2048;

/**
 * Makes a release of rows in memory: for hosts that have a reader of their own, and for tests. Row
 * numbers, from 1, take the place of lines.
 */
export function rowsSource<F extends FactName>(release: RowsRelease<F>): LoadSource<F> {
  return Object.freeze({
    fact: release.fact,
    dataset: release.dataset,
    name: release.name,
    grain: release.grain,
    fingerprint: async () => createHash('sha256').update(JSON.stringify(release.rows)).digest('hex'),
    references: async () => release.references ?? {},
    batches: () => batchesOf(release),
    controls: () => controlsOf(release.controls ?? []),
    setAside: () => ({ totals: 0, groups: 0 }),
  });
}

async function* batchesOf<F extends FactName>({ rows, name }: RowsRelease<F>): AsyncIterable<RowBatch<F>> {
  for (let start = 0; start < rows.length; start += rowsABatch) {
    const part = rows.slice(start, start + rowsABatch);
    yield { file: name, rows: part, lines: part.map((_, at) => start + at + 1), rejected: [] };
  }
}

async function* controlsOf(controls: readonly ControlTotal[]): AsyncIterable<ControlTotal> {
  yield* controls;
}
