import type { RecordRejectionCode } from '@tradepulse/core';

/** A piece of a file that becomes rows together: a transaction of a message, an entry of a report. */
export interface Unit<Content> {
  readonly kind: 'unit';
  readonly content: Content;
  /** What it is about, so that a later one about the same takes its place; null when that is not said. */
  readonly identity: string | null;
  /** Version of its rows, from 1. */
  readonly version: number;
  /** Whether it takes back what was said of the same before. */
  readonly withdrawn: boolean;
}

/** A piece of a file that was not understood: where and why, never what. */
export interface RejectedUnit {
  readonly kind: 'rejected';
  readonly line: number;
  readonly column: string | null;
  readonly code: RecordRejectionCode;
}
