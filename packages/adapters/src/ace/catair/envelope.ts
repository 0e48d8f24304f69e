import { applicationOf } from './applications.ts';
import type { CatairProblem } from './catair-problem.ts';
import { CatairRecord, type CatairBlock, type RecordSource } from './catair-record.ts';
import { controlA, controlB, controlY, controlZ } from './layouts/control-layouts.ts';

const WIDTH = 80;

type BatchHeader = CatairRecord<typeof controlA.fields>;
type Report = (code: CatairProblem['code'], severity: CatairProblem['severity'], line: number) => void;

interface OpenBlock extends CatairBlock {
  records: number;
}

/**
 * Follows the envelopes of a file: batches (A..Z) that hold blocks (B..Y). What is wrong with them is reported and
 * the records go on: a missing trailer does not make those before it unreadable.
 */
export class Envelope {
  readonly #report: Report;
  #batch: BatchHeader | null = null;
  #block: OpenBlock | null = null;

  constructor(report: Report) {
    this.#report = report;
  }

  /** The block that is open. */
  get block(): CatairBlock | null {
    return this.#block;
  }

  /**
   * Takes a record of an envelope.
   *
   * @returns the record, or null when it is of the content
   */
  take(source: RecordSource): CatairRecord | null {
    const control = this.#controlOf(source);
    if (control === null && this.#block !== null) this.#block.records += 1;
    return control;
  }

  /** Takes the end of the file. */
  close(): void {
    this.#expectClosed();
    this.#batch = null;
    this.#block = null;
  }

  #controlOf(source: RecordSource): CatairRecord | null {
    switch (source.bytes[source.start]) {
      case 65:
        return this.#isBatchHeader(source) ? this.#openBatch(source) : null;
      case 66:
        return isBlank(source, 2, 3) ? this.#openBlock(source) : null;
      case 89:
        return isBlank(source, 2, 3) ? this.#closeBlock(source) : null;
      case 90:
        return this.#isBatchTrailer(source) ? this.#closeBatch(source) : null;
      default:
        return null;
    }
  }

  /** Inside a block a record of the content may begin with A too; a header shows by its day. */
  #isBatchHeader({ bytes, start }: RecordSource): boolean {
    return this.#block === null || /^\d{6}$/.test(bytes.toString('latin1', start + 14, start + 20));
  }

  #isBatchTrailer(source: RecordSource): boolean {
    if (this.#block === null || this.#batch === null || isGenerated(source)) return true;
    return sameSender(this.#batch, new CatairRecord(controlZ, source));
  }

  #openBatch(source: RecordSource): CatairRecord {
    this.#expectClosed();
    this.#block = null;
    this.#batch = new CatairRecord(controlA, withoutPassword(source));
    return this.#batch;
  }

  #openBlock(source: RecordSource): CatairRecord {
    if (this.#block !== null) this.#report('BLOCK_NOT_CLOSED', 'reject', this.#block.line);
    if (this.#batch === null) this.#report('BLOCK_OUTSIDE_BATCH', 'warn', source.line);
    const header = new CatairRecord(controlB, source);
    this.#block = {
      application: header.get('applicationIdentifierCode'),
      port: header.get('processingDistrictPortCode'),
      filer: header.get('filerCode'),
      transmissionDate: transmissionDate(this.#batch),
      line: source.line,
      records: 0,
    };
    return header;
  }

  #closeBlock(source: RecordSource): CatairRecord {
    const trailer = new CatairRecord(controlY, source);
    if (this.#block === null) this.#report('TRAILER_WITHOUT_HEADER', 'reject', source.line);
    else {
      if (!sameBlock(this.#block, trailer)) this.#report('TRAILER_DIFFERS', 'reject', source.line);
      if (!countAgrees(this.#block, trailer)) this.#report('COUNT_DIFFERS', 'warn', source.line);
    }
    this.#block = null;
    return trailer;
  }

  #closeBatch(source: RecordSource): CatairRecord {
    const trailer = new CatairRecord(controlZ, withoutPassword(source));
    if (this.#block !== null) this.#report('BLOCK_NOT_CLOSED', 'reject', this.#block.line);
    if (this.#batch === null) this.#report('TRAILER_WITHOUT_HEADER', 'reject', source.line);
    else if (!isGenerated(source) && !sameSender(this.#batch, trailer))
      this.#report('TRAILER_DIFFERS', 'reject', source.line);
    this.#block = null;
    this.#batch = null;
    return trailer;
  }

  #expectClosed(): void {
    if (this.#block !== null) this.#report('BLOCK_NOT_CLOSED', 'reject', this.#block.line);
    if (this.#batch !== null) this.#report('BATCH_NOT_CLOSED', 'reject', this.#batch.line);
  }
}

function isBlank(
  { bytes, start, end }: Pick<RecordSource, 'bytes' | 'start' | 'end'>,
  first: number,
  last: number,
): boolean {
  return bytes.toString('latin1', start + first - 1, Math.min(start + last, end)).trim() === '';
}

/**
 * Whether CBP made a trailer of its own: where it takes no block of a batch, its trailer names no sender and is blank but
 * for its letter at the beginning and at the end.
 */
function isGenerated({ bytes, start, end }: RecordSource): boolean {
  return (
    end - start === WIDTH && bytes[start] === bytes[end - 1] && isBlank({ bytes, start, end }, 2, WIDTH - 1)
  );
}

/** A copy in which the password is blank; header and trailer have it in one place. */
function withoutPassword(source: RecordSource): RecordSource {
  const bytes = Buffer.from(source.bytes.subarray(source.start, source.end));
  const { start, end } = controlA.fields.communicationPassword;
  bytes.fill(' ', Math.min(start - 1, bytes.length), Math.min(end, bytes.length));
  return { ...source, bytes, start: 0, end: bytes.length };
}

/** The day of a batch; many senders leave it blank, and one that is no day is as good as none. */
function transmissionDate(batch: BatchHeader | null): string | null {
  try {
    return batch?.get('transmissionDate') ?? null;
  } catch {
    return null;
  }
}

function sameSender(header: BatchHeader, trailer: CatairRecord<typeof controlZ.fields>): boolean {
  const names = ['senderReceiverSiteCode', 'senderReceiverIdCode'] as const;
  return names.every((name) => header.get(name) === trailer.get(name));
}

function sameBlock(block: CatairBlock, trailer: CatairRecord<typeof controlY.fields>): boolean {
  return (
    block.port === trailer.get('processingDistrictPortCode') &&
    block.filer === trailer.get('filerCode') &&
    block.application === trailer.get('applicationIdentifierCode')
  );
}

/**
 * Whether the count of a trailer that CBP sends is that of the records between header and trailer. Filers have other
 * numbers there.
 */
function countAgrees(block: OpenBlock, trailer: CatairRecord<typeof controlY.fields>): boolean {
  const count = trailer.get('transactionImageCount') ?? '';
  if (applicationOf(block.application)?.fromCbp !== true || !/^\d{5}$/.test(count)) return true;
  return Number(count) === block.records;
}
