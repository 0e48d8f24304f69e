import { describe, expect, it } from 'vitest';
import { isTransient, remoteError } from './remote-error.ts';
import { TransferError } from '../transfer-error.ts';

const said = (more: object): Error => Object.assign(new Error('/home/jane-roe/123-45-6789.csv'), more);

describe('remoteError', () => {
  // Status codes: draft-ietf-secsh-filexfer-02, section 7. Levels: the documentation of ssh2.
  it.each([
    [{ code: 2 }, 'REMOTE_MISSING', 'the server has no such file or folder (a.csv)'],
    [{ code: 3 }, 'REMOTE_DENIED', 'the server does not let this user read the file or folder (a.csv)'],
    [{ code: 4 }, 'REMOTE_FAILED', 'the server failed to answer: status 4 (a.csv)'],
    [{ level: 'client-authentication' }, 'AUTHENTICATION_REFUSED', 'the server refuses the user and the key'],
    [
      { level: 'client-socket', code: 'ECONNRESET' },
      'CONNECTION_LOST',
      'the connection was lost: ECONNRESET (attempts without progress: 1)',
    ],
    [
      { level: 'client-timeout' },
      'CONNECTION_LOST',
      'the connection was lost: TIMEOUT (attempts without progress: 1)',
    ],
    [
      { level: 'handshake' },
      'CONNECTION_LOST',
      'the connection was lost: PROTOCOL (attempts without progress: 1)',
    ],
    [
      { level: 'handshake', code: 2 },
      'CONNECTION_LOST',
      'the connection was lost: PROTOCOL (attempts without progress: 1)',
    ],
    [{}, 'CONNECTION_LOST', 'the connection was lost: CLOSED (attempts without progress: 1)'],
    [
      { code: 'jane-roe@example.com' },
      'CONNECTION_LOST',
      'the connection was lost: CLOSED (attempts without progress: 1)',
    ],
  ])('makes of %j the code %s', (more, code, message) => {
    const error = remoteError(said(more), { file: 'a.csv' });
    expect(error).toMatchObject({ name: 'TransferError', code, message });
    expect(JSON.stringify(error)).not.toContain('jane-roe');
  });

  it('leaves a typed error as it is', () => {
    const error = new TransferError('INBOX_BUSY', {});
    expect(remoteError(error)).toBe(error);
  });
});

describe('isTransient', () => {
  it('is so of what another connection may mend', () => {
    expect(isTransient(remoteError(said({ level: 'client-socket' })))).toBe(true);
    expect(isTransient(remoteError(said({ code: 4 })))).toBe(true);
    expect(isTransient(remoteError(said({ code: 2 })))).toBe(false);
    expect(isTransient(remoteError(said({ level: 'client-authentication' })))).toBe(false);
    expect(isTransient(new Error('bug'))).toBe(false);
  });
});
