import { ReadError } from '../../errors/read-error.ts';
import type { ByteFile } from '../../source/byte-file.ts';
import type { AnswerRow } from './answer-row.ts';
import { csvRows } from './csv-rows.ts';
import { readHeader, type Header } from './header.ts';
import { jsonRows } from './json-rows.ts';
import type { TradeFlow } from './variable.ts';

/** One file of an answer, its header understood. */
export interface AnswerFile {
  readonly name: string;
  readonly header: Header;
  readonly file: ByteFile;
  /** The rows below the header, in blocks. */
  blocks(signal?: AbortSignal, onBytes?: (bytes: number) => void): AsyncGenerator<readonly AnswerRow[]>;
}

/**
 * Opens a file of an answer: recognises JSON or CSV by its first character, and what R made of the answer
 * (a first line `V1..Vn` and a column of row numbers).
 *
 * @throws ReadError - API_ANSWER_EMPTY, API_ANSWER_IS_HTML, API_ANSWER_NOT_TABLE, and those of {@link readHeader}
 */
export async function openAnswer(file: ByteFile, flow: TradeFlow, signal?: AbortSignal): Promise<AnswerFile> {
  const format = await formatOf(file, signal);
  const { cells, line } = await headerCells(format(file.stream(signal), file.name), file.name);
  const header = readHeader(cells, flow, file.name);
  return {
    name: file.name,
    header,
    file,
    blocks: async function* (signal, onBytes) {
      for await (const block of format(counted(file.stream(signal), onBytes), file.name)) {
        yield block[0] !== undefined && block[0].line <= line
          ? block.filter((row) => row.line > line)
          : block;
      }
    },
  };
}

type Blocks = AsyncGenerator<readonly AnswerRow[]>;

type Format = (stream: AsyncIterable<Buffer>, file: string) => Blocks;

async function formatOf(file: ByteFile, signal?: AbortSignal): Promise<Format> {
  for await (const chunk of file.stream(signal)) {
    const first = chunk
      .toString('utf8', 0, 4096)
      .replace(/^\uFEFF/, '')
      .trimStart()
      .charAt(0);
    if (first === '') continue;
    if (first === '<') throw new ReadError('API_ANSWER_IS_HTML', {}, { file: file.name });
    if (first === '{') {
      throw new ReadError(
        'API_ANSWER_NOT_TABLE',
        { expected: 'an array of arrays of text' },
        { file: file.name },
      );
    }
    return first === '[' ? jsonRows : csvRows;
  }
  throw new ReadError('API_ANSWER_EMPTY', {}, { file: file.name });
}

async function headerCells(blocks: Blocks, file: string): Promise<AnswerRow> {
  const top: AnswerRow[] = [];
  for await (const block of blocks) {
    top.push(...block.slice(0, 2));
    if (top.length >= 2) break;
  }
  const [first, second] = top;
  if (first === undefined) throw new ReadError('API_ANSWER_EMPTY', {}, { file });
  if (second === undefined || !isNumbered(first.cells)) return first;
  return { line: second.line, cells: second.cells.map((cell, at) => (first.cells[at] === '' ? '' : cell)) };
}

/** The header that R gives to columns without names. */
function isNumbered(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell, at) => /^V\d+$/.test(cell) || (at === 0 && cell === ''));
}

async function* counted(
  stream: AsyncIterable<Buffer>,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<Buffer> {
  for await (const chunk of stream) {
    onBytes(chunk.length);
    yield chunk;
  }
}
