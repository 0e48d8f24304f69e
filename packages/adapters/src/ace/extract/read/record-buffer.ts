import { ExtractFormatError } from '../extract-format-error.ts';

/** Most bytes of a record: a hundred times what the longest real one has. */
const LONGEST_RECORD = 1_048_576;

const LINE_FEED = 10;

/** Bytes that were read and are not records yet. After the last of them stands a line feed that is not among them. */
export class RecordBuffer {
  bytes: Buffer = Buffer.alloc(0);
  /** Where the next record begins. */
  start = 0;
  /** Where the bytes end. */
  end = 0;
  /** Line on which the next record begins. */
  line = 1;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes further bytes.
   *
   * @throws ExtractFormatError - RECORD_TOO_LONG when those that are there already are one record that does not end
   */
  feed(chunk: Buffer): void {
    const rest = this.end - this.start;
    if (rest > LONGEST_RECORD)
      throw new ExtractFormatError(
        'RECORD_TOO_LONG',
        { most: LONGEST_RECORD },
        { file: this.#file, line: this.line },
      );
    const target = rest + chunk.length < this.bytes.length ? this.bytes : roomFor(rest + chunk.length);
    this.bytes.copy(target, 0, this.start, this.end);
    chunk.copy(target, rest);
    if (target !== this.bytes) this.clear();
    this.bytes = target;
    this.start = 0;
    this.end = rest + chunk.length;
    target[this.end] = LINE_FEED;
  }

  /** Overwrites the bytes that were kept. */
  clear(): void {
    this.bytes.fill(0);
  }

  /** Takes the first line, without its end; null when it is not whole yet. */
  takeLine(isLast: boolean): Buffer | null {
    const found = this.bytes.indexOf(LINE_FEED, this.start);
    const isWhole = found >= 0 && found < this.end;
    if (!isWhole && !isLast) return null;
    const end = isWhole ? found : this.end;
    const line = Buffer.from(this.bytes.subarray(this.start, end));
    this.start = Math.min(end + 1, this.end);
    this.line += 1;
    return line;
  }
}

/** Room for bytes, for the line feed after them, and for as many again. */
function roomFor(bytes: number): Buffer {
  return Buffer.alloc(bytes * 2 + 1);
}
