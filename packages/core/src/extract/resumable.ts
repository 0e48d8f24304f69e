import { CodedError } from '@tradepulse/privacy';

/**
 * Whether a load that ended so goes on where it was when it is called again: the host has ended it, or the machine
 * could not go on. All else is about the extract, which is refused, and nothing of it stays.
 */
export function isResumable(error: unknown, signal: AbortSignal | undefined): boolean {
  if (signal?.aborted === true || !(error instanceof CodedError)) return true;
  return error.name === 'DuckDbError';
}
