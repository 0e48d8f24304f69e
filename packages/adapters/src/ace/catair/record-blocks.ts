const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const WIDTH = 80;
/** No line that is only padded is so long: what is longer is one string of records. */
const UNBROKEN = 65_536;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Cuts a stream into blocks that end where a record ends: behind a line end, or in one unbroken string behind a
 * multiple of 80 characters.
 *
 * @yields blocks of whole records
 */
export async function* recordBlocks(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer | null = null;
  for await (const chunk of stream) {
    const bytes: Buffer = rest === null ? withoutMark(chunk) : joined(rest, chunk);
    const cut = endOfRecords(bytes);
    if (cut > 0) yield bytes.subarray(0, cut);
    rest = bytes.subarray(cut);
  }
  if (rest !== null && rest.length > 0) yield rest;
}

function joined(rest: Buffer, chunk: Buffer): Buffer {
  return rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
}

function endOfRecords(bytes: Buffer): number {
  const behindLine = bytes.lastIndexOf(LINE_FEED) + 1;
  if (behindLine > 0 || bytes.length < UNBROKEN) return behindLine;
  return bytes.length - (bytes.length % WIDTH);
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes;
}

/** Takes the range of a record, the blanks behind it cut off, and its line. */
export type RecordTaker = (bytes: Buffer, start: number, end: number, line: number) => void;

/**
 * Goes through the records of blocks. A line may be trimmed or padded with blanks, beyond column 80 too; a longer
 * line that is not padding holds several records, each of which then counts as a line. Empty lines are no records.
 *
 * @returns what takes the next block
 */
export function recordScanner(take: RecordTaker): (block: Buffer) => void {
  let line = 0;
  const takeLine = (block: Buffer, from: number, to: number): void => {
    line += 1;
    for (let start = from; start < to; start += WIDTH) {
      const end = trimmedEnd(block, start, Math.min(start + WIDTH, to));
      if (end === start) continue;
      if (start > from) line += 1;
      take(block, start, end, line);
    }
  };
  return (block) => {
    let start = 0;
    while (start < block.length) {
      const found = block.indexOf(LINE_FEED, start);
      const next = found === -1 ? block.length : found;
      const end = next > start && block[next - 1] === CARRIAGE_RETURN ? next - 1 : next;
      takeLine(block, start, end);
      start = next + 1;
    }
  };
}

/** Blanks and what stands for them: the zero byte, the end-of-file character of DOS, a stray carriage return. */
function trimmedEnd(bytes: Buffer, start: number, end: number): number {
  let last = end;
  while (last > start && (bytes[last - 1] ?? 0) <= SPACE) last -= 1;
  return last;
}
