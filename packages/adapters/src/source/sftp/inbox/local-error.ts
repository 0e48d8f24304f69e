import { ReadError } from '../../../errors/read-error.ts';
import { TransferError } from '../transfer-error.ts';

/**
 * The typed form of what goes wrong with the inbox. The file system's own text repeats paths; any other error is
 * returned as it is.
 */
export function localError(error: unknown): unknown {
  if (error instanceof ReadError) return notUsable(String(error.params['reason']));
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return error;
  const reason = String(error.code);
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return new TransferError('INBOX_FULL', {});
  return notUsable(reason);
}

function notUsable(reason: string): Error {
  return new TransferError('INBOX_NOT_USABLE', { reason });
}

/** Whether a file system says that something is not there. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
