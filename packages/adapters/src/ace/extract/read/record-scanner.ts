import { ExtractFormatError } from '../extract-format-error.ts';
import { enlarged } from './enlarged.ts';
import type { BrokenRecord, FieldBlock } from './field-block.ts';
import type { RecordBuffer } from './record-buffer.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const COMMA = 44;

/** Records of a block at most. */
const BLOCK_ROWS = 4_096;

/** Records that there is room for at first; most files are short. */
const FIRST_ROWS = 128;

/** Instead of the place after a field: it does not end in what is there, or a quote is in the wrong place. */
const CUT_OFF = -1;
const MISQUOTED = -2;

/** What became of the record in hand. */
type Outcome = 'whole' | 'misquoted' | 'cut off';

/**
 * Finds the fields of records (RFC 4180) without making a text of any: quoted fields with doubled quotes and line
 * breaks, CRLF or LF, with a last line end or without.
 *
 * A record with a quote in the wrong place is passed over to the end of its line; a quote that is never closed
 * takes the rest of the file with it, and is an error.
 */
export class RecordScanner {
  /** Line of each record of the last block. */
  readonly lines: Int32Array = new Int32Array(BLOCK_ROWS);
  readonly #buffer: RecordBuffer;
  readonly #file: string;
  readonly #columns: number;
  #bounds: Int32Array<ArrayBuffer>;
  readonly #broken: BrokenRecord[] = [];
  /** Where the record in hand has been read to. */
  #at = 0;
  /** Where the bounds of its next field go. */
  #place = 0;
  /** Fields of the record in hand. */
  #fields = 0;
  /** Line feeds within the record in hand. */
  #breaks = 0;
  /** Fields of the record in hand that have doubled quotes. */
  readonly #doubled: number[] = [];

  constructor(buffer: RecordBuffer, file: string, columns: number) {
    this.#buffer = buffer;
    this.#file = file;
    this.#columns = columns;
    this.#bounds = new Int32Array(FIRST_ROWS * columns * 2);
  }

  /** Takes the broken records that were found since this was asked last. */
  takeBroken(): readonly BrokenRecord[] {
    return this.#broken.splice(0);
  }

  /**
   * Finds the records that are whole, at most `most` of them and of broken ones.
   *
   * @param isLast - nothing follows what is in the buffer
   * @returns a block without a record when there is none
   * @throws ExtractFormatError - QUOTE_NOT_CLOSED
   */
  scan(most: number, isLast: boolean): FieldBlock {
    const buffer = this.#buffer;
    const limit = Math.min(most, BLOCK_ROWS);
    let rows = 0;
    while (rows + this.#broken.length < limit && buffer.start < buffer.end) {
      const outcome = this.#record(rows);
      if (outcome === 'cut off' || (this.#at > buffer.end && !isLast)) break;
      rows += this.#take(outcome, rows);
      buffer.start = Math.min(this.#at, buffer.end);
      buffer.line += 1 + this.#breaks;
    }
    if (isLast && rows + this.#broken.length === 0 && buffer.start < buffer.end)
      throw new ExtractFormatError('QUOTE_NOT_CLOSED', {}, { file: this.#file, line: buffer.line });
    return { bytes: buffer.bytes, bounds: this.#bounds, stride: this.#columns * 2, rows };
  }

  /** Keeps the record in hand as a row, or notes what is wrong with it; gives the number of rows kept. */
  #take(outcome: Outcome, row: number): number {
    const { line } = this.#buffer;
    if (outcome === 'whole' && this.#fields === this.#columns) {
      this.lines[row] = line;
      for (const field of this.#doubled) this.#undouble((row * this.#columns + field) * 2);
      return 1;
    }
    this.#broken.push({ line, code: outcome === 'whole' ? 'FIELD_COUNT' : 'QUOTING' });
    return 0;
  }

  /** Reads the record at the start of the buffer, and notes the bounds of its fields in those of a row. */
  #record(row: number): Outcome {
    const { bytes, start } = this.#buffer;
    this.#begin(row);
    let next = start;
    do {
      next = bytes[next] === QUOTE ? this.#quoted(next + 1) : this.#plain(next);
      if (next === CUT_OFF) return 'cut off';
      if (next === MISQUOTED) return 'misquoted';
    } while (bytes[next - 1] !== LINE_FEED);
    this.#at = next;
    return 'whole';
  }

  /** Reads a field that is not quoted; gives the place after the comma or line feed that ends it. */
  #plain(begin: number): number {
    const { bytes } = this.#buffer;
    const end = endOfPlain(bytes, begin);
    const byte = bytes[end];
    if (byte === QUOTE) return this.#misquoted(end);
    this.#keep(begin, byte === LINE_FEED && endsInReturn(bytes, begin, end) ? end - 1 : end);
    return end + 1;
  }

  /** The same for a quoted field, from the place after its first quote. */
  #quoted(begin: number): number {
    const { bytes } = this.#buffer;
    const end = this.#closingQuote(begin);
    if (end < 0) return CUT_OFF;
    const next = afterQuote(bytes, end);
    if (bytes[next] !== COMMA && bytes[next] !== LINE_FEED) return this.#misquoted(next);
    this.#keep(begin, end);
    return next + 1;
  }

  #keep(begin: number, end: number): void {
    if (this.#fields < this.#columns) {
      this.#bounds[this.#place] = begin;
      this.#bounds[this.#place + 1] = end;
      this.#place += 2;
    }
    this.#fields += 1;
  }

  #begin(row: number): void {
    this.#place = row * this.#columns * 2;
    if (this.#place === this.#bounds.length) this.#bounds = enlarged(this.#bounds, this.#bounds.length * 2);
    this.#fields = 0;
    this.#breaks = 0;
    this.#doubled.length = 0;
  }

  #misquoted(at: number): number {
    this.#at = this.#buffer.bytes.indexOf(LINE_FEED, at) + 1;
    return MISQUOTED;
  }

  /** The place of the quote that ends a field; -1 when it is not there yet. */
  #closingQuote(begin: number): number {
    const { bytes, end } = this.#buffer;
    for (let at = begin; at < end; at += 1) {
      const byte = bytes[at];
      if (byte === LINE_FEED) this.#breaks += 1;
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) return at;
      if (this.#doubled.at(-1) !== this.#fields) this.#doubled.push(this.#fields);
      at += 1;
    }
    return -1;
  }

  /** Makes doubled quotes of a field one, in its place. */
  #undouble(place: number): void {
    const { bytes } = this.#buffer;
    const begin = this.#bounds[place] ?? 0;
    const end = this.#bounds[place + 1] ?? 0;
    let target = begin;
    for (let at = begin; at < end; at += 1, target += 1) {
      bytes[target] = bytes[at] ?? 0;
      if (bytes[at] === QUOTE) at += 1;
    }
    this.#bounds[place + 1] = target;
  }
}

/** Where a field ends that is not quoted; the line feed behind the buffer ends every search. */
function endOfPlain(bytes: Buffer, begin: number): number {
  let at = begin;
  for (;;) {
    const byte = bytes[at] ?? LINE_FEED;
    if (byte <= COMMA && (byte === COMMA || byte === LINE_FEED || byte === QUOTE)) return at;
    at += 1;
  }
}

/** The place after a closing quote, or after the carriage return between it and the line feed. */
function afterQuote(bytes: Buffer, quote: number): number {
  const isReturn = bytes[quote + 1] === CARRIAGE_RETURN && bytes[quote + 2] === LINE_FEED;
  return isReturn ? quote + 2 : quote + 1;
}

const endsInReturn = (bytes: Buffer, begin: number, end: number): boolean =>
  end > begin && bytes[end - 1] === CARRIAGE_RETURN;
