import { ReadError } from '../../errors/read-error.ts';
import type { AnswerRow } from './answer-row.ts';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 91;
const CLOSE = 93;
const LONGEST_ROW = 1_048_576;

/**
 * The rows of an array of arrays of text, as the API answers. Rows are cut out of the stream and parsed one
 * by one, so that the answer need not fit in memory. Lines are counted in rows, the header being the first:
 * the API prints one row a line.
 *
 * @yields rows by the piece of the stream, the header among them
 * @throws ReadError - API_ANSWER_TRUNCATED, API_ANSWER_NOT_TABLE, LINE_TOO_LONG
 */
export async function* jsonRows(
  stream: AsyncIterable<Buffer>,
  file: string,
): AsyncGenerator<readonly AnswerRow[]> {
  const cutter = rowCutter(file);
  let line = 0;
  for await (const chunk of stream) {
    const first = line + 1;
    const rows = cutter.push(chunk);
    line += rows.length;
    yield rows.map((row, at) => ({ line: first + at, cells: cellsOf(row, file, first + at) }));
  }
  if (!cutter.complete()) throw new ReadError('API_ANSWER_TRUNCATED', {}, { file });
}

/** Cuts the inner arrays out of an array of arrays, whatever the white space between them. */
function rowCutter(file: string) {
  const depthAfter = depthMeter();
  let rest: Buffer = Buffer.alloc(0);
  let depth = 0;
  const push = (chunk: Buffer): Buffer[] => {
    const bytes = Buffer.concat([rest, chunk]);
    const rows: Buffer[] = [];
    let start = rest.length > 0 ? 0 : bytes.length;
    for (let at = rest.length; at < bytes.length; at += 1) {
      const before = depth;
      depth = depthAfter(bytes[at] ?? 0);
      if (before === 1 && depth === 2) start = at;
      if (before === 2 && depth === 1) rows.push(bytes.subarray(start, at + 1));
    }
    rest = depth < 2 ? Buffer.alloc(0) : bytes.subarray(start);
    if (rest.length > LONGEST_ROW) throw new ReadError('LINE_TOO_LONG', { most: LONGEST_ROW }, { file });
    return rows;
  };
  return { push, complete: () => depth === 0 };
}

/** Follows JSON byte by byte, and says how many arrays are open after each; brackets in text do not count. */
function depthMeter(): (byte: number) => number {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  return (byte) => {
    if (escaped) escaped = false;
    else if (byte === QUOTE) quoted = !quoted;
    else if (quoted) escaped = byte === BACKSLASH;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) depth -= 1;
    return depth;
  };
}

function cellsOf(row: Buffer, file: string, line: number): readonly string[] {
  try {
    const cells: unknown = JSON.parse(row.toString('utf8'));
    if (Array.isArray(cells)) return cells.map((cell) => cellText(cell));
  } catch {
    // What the parser says may repeat the data: the place is enough.
  }
  throw new ReadError('API_ANSWER_NOT_TABLE', { expected: 'an array of arrays of text' }, { file, line });
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  throw new TypeError('neither text nor null');
}
