import { CodedError } from '@tradepulse/privacy';

/** What engines say when somebody else wrote the same thing, or is about to. */
const codes: ReadonlySet<string> = new Set(['CONSTRAINT_VIOLATION', 'TRANSACTION_CONFLICT']);

/** Whether a transaction was lost to another one, so that its work can be done anew on what is there now. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof CodedError && codes.has(error.code);
}
