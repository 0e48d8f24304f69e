import type { Place } from '@tradepulse/privacy';
import { TransferError } from '../transfer-error.ts';

/** Status codes of SFTP, version 3 (draft-ietf-secsh-filexfer-02, section 7). */
const NO_SUCH_FILE = 2;
const PERMISSION_DENIED = 3;

/** The typed form of an error of the SSH library, whose own text may repeat paths and what the server says. */
export function remoteError(error: unknown, place?: Place): Error {
  if (error instanceof TransferError) return error;
  const { level, code } = said(error);
  if (level === 'client-authentication') return new TransferError('AUTHENTICATION_REFUSED', {});
  if (level === null && typeof code === 'number') return statusError(code, place);
  return new TransferError('CONNECTION_LOST', { reason: reasonOf(level, code), attempts: 1 });
}

function statusError(status: number, place?: Place): Error {
  if (status === NO_SUCH_FILE) return new TransferError('REMOTE_MISSING', {}, place);
  if (status === PERMISSION_DENIED) return new TransferError('REMOTE_DENIED', {}, place);
  return new TransferError('REMOTE_FAILED', { status }, place);
}

function said(error: unknown): { readonly level: string | null; readonly code: unknown } {
  if (!(error instanceof Error)) return { level: null, code: null };
  return {
    level: 'level' in error ? String(error.level) : null,
    code: 'code' in error ? error.code : null,
  };
}

function reasonOf(level: string | null, code: unknown): string {
  if (typeof code === 'string' && /^[A-Z_]+$/.test(code)) return code;
  if (level === 'client-timeout') return 'TIMEOUT';
  if (level === 'handshake' || level === 'protocol') return 'PROTOCOL';
  return 'CLOSED';
}

/** Whether a new connection may help. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof TransferError && (error.code === 'CONNECTION_LOST' || error.code === 'REMOTE_FAILED')
  );
}
