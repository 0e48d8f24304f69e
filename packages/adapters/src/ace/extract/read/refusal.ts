import type { RecordRejectionCode } from '@tradepulse/core';

/** Stands for a value that a field does not hold, with the reason. */
export class Refusal {
  readonly code: RecordRejectionCode;

  constructor(code: RecordRejectionCode) {
    this.code = code;
  }
}
