import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { ReadError } from '../../errors/read-error.ts';
import type { AnswerRow } from './answer-row.ts';

const LONGEST_ROW = 1_048_576;
const BLOCK = 512;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file. Rows of another width come through: whether they can be read is decided later.
 *
 * @yields rows by the block, the header among them
 * @throws ReadError - API_QUOTES, LINE_TOO_LONG
 */
export async function* csvRows(
  stream: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<readonly AnswerRow[]> {
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  pipeline(Readable.from(stream), parser, () => undefined);
  try {
    let block: AnswerRow[] = [];
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      block.push({ line: info.lines, cells: record });
      if (block.length < BLOCK) continue;
      yield block;
      block = [];
    }
    yield block;
  } catch (error) {
    throw csvError(error, file);
  } finally {
    parser.destroy();
  }
}

/** The typed form of the parser's error, whose own text repeats the field. */
function csvError(error: unknown, file: string): unknown {
  if (!(error instanceof CsvError)) return error;
  const lines: unknown = error['lines'];
  const place = { file, ...(typeof lines === 'number' && { line: lines }) };
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new ReadError('LINE_TOO_LONG', { most: LONGEST_ROW }, place);
  return new ReadError('API_QUOTES', {}, place);
}
