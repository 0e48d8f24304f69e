import type { RecordRejectionCode } from '@tradepulse/core';
import type { CodedError } from '@tradepulse/privacy';
import type { RejectedUnit } from '../mapping/unit.ts';

/** A transaction that is left out, by its error. */
export function rejectedUnit({ code, params, place }: CodedError): RejectedUnit {
  return {
    kind: 'rejected',
    line: place?.line ?? 0,
    column: place?.column ?? null,
    code: code === 'FIELD_NOT_UNDERSTOOD' ? fieldCode(params['reason']) : 'RECORD_STRUCTURE',
  };
}

function fieldCode(reason: unknown): RecordRejectionCode {
  return reason === 'NOT_A_NUMBER' ? 'NOT_A_NUMBER' : 'NOT_A_DATE';
}
