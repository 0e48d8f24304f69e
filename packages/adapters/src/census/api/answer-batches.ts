import type { ControlTotal, ReadOptions, RejectedRow, RowBatch } from '@tradepulse/core';
import { RowProblem } from '../../layout/record-decoder.ts';
import { refuse } from '../../layout/read-fixed-width.ts';
import type { StoredRow } from '../fact-columns.ts';
import type { AnswerFile } from './answer-file.ts';
import type { AnswerGrain } from './answer-grain.ts';
import type { KnownPeriod } from './answer-period.ts';
import type { AnswerRow } from './answer-row.ts';
import { rowKind } from './row-kind.ts';
import { rowReader, type RowReader } from './row-reader.ts';

/** An answer whose files were opened. */
export interface Answer {
  readonly files: readonly AnswerFile[];
  readonly grain: AnswerGrain;
  readonly known: KnownPeriod;
  readonly template: StoredRow;
}

/** What is kept apart from the detail while it is read. */
export interface SetApart {
  totals: ControlTotal[];
  groups: number;
}

/** Rows of the batch that is being filled. */
interface Filling {
  readonly file: string;
  readonly rows: StoredRow[];
  readonly lines: number[];
  readonly rejected: RejectedRow[];
}

const BATCH = 2_048;

/**
 * The detail of an answer, in batches; totals and the number of group rows are kept in `kept`.
 *
 * @yields batches, file by file
 * @throws ReadError - API_LEVELS_MIXED, API_PERIOD_MISSING, ROW_NOT_UNDERSTOOD for a total that is not
 */
export async function* answerBatches(
  answer: Answer,
  kept: SetApart,
  options: ReadOptions,
): AsyncGenerator<Omit<RowBatch, 'rows'> & { readonly rows: readonly StoredRow[] }> {
  kept.totals = [];
  kept.groups = 0;
  const totalBytes = totalOf(answer.files);
  const count = { bytes: 0, rows: 0 };
  const onBytes = (bytes: number): void => void (count.bytes += bytes);
  for (const source of answer.files) {
    const read = rowReader(source.header, { ...answer, level: answer.grain.commodity, file: source.name });
    let batch = emptyBatch(source.name);
    for await (const block of source.blocks(options.signal, onBytes)) {
      for (const row of block) take(row, source, answer.grain, read, batch, kept);
      if (batch.rows.length + batch.rejected.length < BATCH) continue;
      count.rows += batch.rows.length;
      options.onProgress?.({ ...count, totalBytes });
      yield batch;
      batch = emptyBatch(source.name);
    }
    count.rows += batch.rows.length;
    options.onProgress?.({ ...count, totalBytes });
    yield batch;
  }
}

function emptyBatch(file: string): Filling {
  return { file, rows: [], lines: [], rejected: [] };
}

function totalOf(files: readonly AnswerFile[]): number | null {
  const sizes = files.map(({ file }) => file.size);
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

function take(
  row: AnswerRow,
  source: AnswerFile,
  grain: AnswerGrain,
  read: RowReader,
  batch: Filling,
  kept: SetApart,
): void {
  const kind = rowKind(source.header, row.cells);
  if (kind === 'group') {
    kept.groups += 1;
    return;
  }
  const isTotal = kind.length > grain.summed.length;
  const stored = read(row);
  if (stored instanceof RowProblem) {
    const rejected = { file: source.name, line: row.line, column: stored.column, code: stored.code };
    if (isTotal) refuse(rejected);
    batch.rejected.push(rejected);
  } else if (isTotal) kept.totals.push(controlTotal(stored, kind, source, grain));
  else {
    batch.rows.push(stored);
    batch.lines.push(row.line);
  }
}

function controlTotal(
  row: StoredRow,
  summed: readonly string[],
  source: AnswerFile,
  grain: AnswerGrain,
): ControlTotal {
  const keys = ['commodity', ...grain.keys].filter((key) => !summed.includes(key) && row[key] !== null);
  const where = Object.fromEntries([...keys, 'year', 'month'].map((key) => [key, row[key] ?? '']));
  const totals: Record<string, number> = {};
  for (const { column } of source.header.figures) {
    const figure = row[column];
    if (typeof figure === 'number') totals[column] = figure;
  }
  return { file: source.name, where, totals };
}
