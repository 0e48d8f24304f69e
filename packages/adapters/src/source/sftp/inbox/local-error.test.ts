import { describe, expect, it } from 'vitest';
import { notReadable } from '../../disk-file.ts';
import { localError } from './local-error.ts';

const said = (code: string): Error =>
  Object.assign(new Error(`${code}: /inbox/jane-roe.csv`), {
    code,
    syscall: 'write',
    path: '/inbox/jane-roe.csv',
  });

describe('localError', () => {
  it.each([
    ['ENOSPC', 'INBOX_FULL', 'the disk of the inbox is full'],
    ['EDQUOT', 'INBOX_FULL', 'the disk of the inbox is full'],
    ['EACCES', 'INBOX_NOT_USABLE', 'the inbox cannot be used: EACCES'],
  ])('makes of %s the code %s, without the path', (code, typed, message) => {
    const error = localError(said(code));
    expect(error).toMatchObject({ code: typed, message });
    expect(JSON.stringify(error)).not.toContain('jane-roe');
  });

  it('speaks of the inbox when a file of it cannot be read', () => {
    expect(localError(notReadable('/inbox/a.csv', said('EIO')))).toMatchObject({
      name: 'TransferError',
      message: 'the inbox cannot be used: EIO',
    });
  });

  it('leaves other errors as they are', () => {
    const error = new Error('bug');
    expect(localError(error)).toBe(error);
  });
});
