import { ReadError } from '../errors/read-error.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const END_OF_FILE = 26;
const LONGEST_LINE = 1_048_576;

/**
 * Cuts a stream of bytes into blocks of whole lines, so that a reader goes through the lines of a block
 * without waiting. The last line needs no line end; the end-of-file character of DOS after it is dropped.
 *
 * @yields blocks of whole lines
 * @throws ReadError - LINE_TOO_LONG when no line end comes within a megabyte
 */
export async function* lineBlocks(stream: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const cut = chunk.lastIndexOf(LINE_FEED) + 1;
    const head = chunk.subarray(0, cut);
    if (cut > 0) yield rest.length === 0 ? head : Buffer.concat([rest, head]);
    rest = cut > 0 ? chunk.subarray(cut) : Buffer.concat([rest, chunk]);
    if (rest.length > LONGEST_LINE) throw new ReadError('LINE_TOO_LONG', { most: LONGEST_LINE }, { file });
  }
  if (rest.at(-1) === END_OF_FILE) rest = rest.subarray(0, -1);
  if (rest.length > 0) yield rest;
}

/** Calls back with the byte range of each line of a block, without its LF or CRLF. */
export function eachLine(block: Buffer, line: (start: number, end: number) => void): void {
  let start = 0;
  while (start < block.length) {
    const found = block.indexOf(LINE_FEED, start);
    const next = found === -1 ? block.length : found;
    const end = next > start && block[next - 1] === CARRIAGE_RETURN ? next - 1 : next;
    line(start, end);
    start = next + 1;
  }
}
