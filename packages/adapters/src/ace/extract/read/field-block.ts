import type { RecordRejectionCode } from '@tradepulse/core';

/** Records whose fields are known by their places; the bytes are those of the buffer until it is fed again. */
export interface FieldBlock {
  readonly bytes: Buffer;
  /** For each record and each of its fields where the field begins and ends. */
  readonly bounds: Int32Array;
  /** Numbers in `bounds` for a record. */
  readonly stride: number;
  readonly rows: number;
}

/** A record whose fields cannot be told. */
export interface BrokenRecord {
  readonly line: number;
  readonly code: RecordRejectionCode & ('FIELD_COUNT' | 'QUOTING');
}
