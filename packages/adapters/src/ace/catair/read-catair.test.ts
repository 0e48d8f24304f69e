import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { collect } from '../../testing/collect.ts';
import { controlA } from './layouts/control-layouts.ts';
import { ae10, ae11 } from './layouts/entry-summary/entry-summary-header-layouts.ts';
import { ucE1, ucE2 } from './layouts/status-notification-layouts.ts';
import { readCatair } from './read-catair.ts';
import { memoryFile } from './testing/memory-file.ts';
import { message, problemsOf, read, shown, someRecords } from './testing/read-message.ts';

describe('readCatair', () => {
  it.each([
    ['trimmed, with line feeds', (lines: readonly string[]) => lines.join('\n')],
    ['with CRLF and an end-of-file character', (lines: readonly string[]) => lines.join('\r\n') + '\r\n\x1a'],
    ['padded to 80', (lines: readonly string[]) => lines.map((line) => line.padEnd(80)).join('\n')],
    ['padded beyond 80', (lines: readonly string[]) => lines.map((line) => line.padEnd(104)).join('\r\n')],
    ['as one unbroken string', (lines: readonly string[]) => lines.map((line) => line.padEnd(80)).join('')],
    ['behind a byte order mark', (lines: readonly string[]) => '\xef\xbb\xbf' + lines.join('\n')],
    ['between empty lines', (lines: readonly string[]) => '\n' + lines.join('\n\n') + '\n\n'],
  ])('reads a message %s', async (_, written) => {
    const lines = message('AE', ...someRecords);
    const expected = (await read(lines.join('\n'))).map(shown);
    expect(expected).toHaveLength(6);
    for (const piece of [3, 79, 80, 81, 1_000]) {
      expect((await read(written(lines), {}, piece)).map(shown)).toEqual(expected);
    }
  });

  it('reads an unbroken string that is longer than its pieces', async () => {
    const lines = message('AE', ...Array.from({ length: 3_000 }, () => someRecords[0]!));
    const records = await read(lines.map((line) => line.padEnd(80)).join(''), {}, 7_001);
    expect(records).toHaveLength(3_004);
    expect(records.at(-1)?.line).toBe(3_004);
  });

  it('takes the meaning of a tag from the application of the block', async () => {
    const records = await read(
      [...message('AX', 'E1AS995'), ...message('UC', 'E1 1'), ...message('CB', '10')].join('\n'),
    );
    expect(records.map(({ layout }) => `${layout.chapter} ${layout.tag}`).join(', ')).toBe(
      'control A, control B, AX E1, control Y, control Z, control A, control B, UC E1, control Y, control Z, control A, control B, CB 10, control Y, control Z',
    );
    expect(records.map((record) => record.is(ucE1)).filter(Boolean)).toHaveLength(1);
  });

  it('counts records without a layout and goes on', async () => {
    const lines = message('SE', 'PG99', 'PG99', 'OJ  SHIRTS', '** what', 'SE90');
    const [batch] = await collect(readCatair(memoryFile(lines.join('\n') + '\n')));
    expect(batch?.unknown).toEqual([
      { application: 'SE', tag: 'PG99', count: 2 },
      { application: 'SE', tag: 'OJ', count: 1 },
      { application: 'SE', tag: '?', count: 1 },
    ]);
    expect(batch?.records).toHaveLength(5);
  });

  it('knows records outside of a block by tags that have one meaning, and says so once', async () => {
    const lines = ['JB', 'N1', 'SO50', '10', 'Q1'].join('\n');
    expect((await read(lines)).map(({ layout }) => layout.tag)).toEqual(['JB', 'N1', 'SO50']);
    expect(await problemsOf(lines)).toEqual(['RECORD_OUTSIDE_BLOCK warn 1']);
  });

  it('lets the password of a batch out nowhere, and numbers and names only sealed', async () => {
    const records = await read(
      message('AE', '10A', '11123-45-6789 ').concat(message('UC', 'E2  DOE JANE')).join('\n'),
    );
    const seen = records.map((record) => [
      inspect(record, { depth: 9, showHidden: true }),
      JSON.stringify(record),
      JSON.stringify(record.values()),
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|123-45|DOE/);
    const [batch] = records;
    expect(batch?.is(controlA) && batch.get('communicationPassword')).toBeNull();
    expect(records.find((record) => record.is(ae11))?.values()).toMatchObject({ consigneeNumber: null });
    expect(String(records.find((record) => record.is(ucE2))?.values().cbpUser)).toBe('[sealed:OFFICER_NAME]');
  });

  it('blots out the number of a person in a narrative', async () => {
    const [record] = await read('E1 F122   IOR 078-05-1123 OR 12-3456789 UNKNOWN', { application: 'AX' });
    expect(shown(record)['narrativeText']).toBe('IOR ########### OR ########## UNKNOWN');
  });

  it('says where a field is not understood, and not what it holds', async () => {
    const [record] = await read('10A'.padEnd(51) + '137726', { application: 'AE' });
    expect(record?.is(ae10) && (() => record.get('preliminaryStatementPrintDate'))).toThrow(
      'a field is not understood: NOT_A_DATE (message.txt, line 1, column preliminaryStatementPrintDate)',
    );
  });

  it('stops at once when it is aborted', async () => {
    const aborted = { signal: AbortSignal.abort() };
    await expect(read('10', aborted)).rejects.toThrow('abort');
  });
});
