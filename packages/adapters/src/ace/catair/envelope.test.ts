import { describe, expect, it } from 'vitest';
import { columns } from './testing/columns.ts';
import { message, problemsOf, read, shown, someRecords } from './testing/read-message.ts';

describe('Envelope', () => {
  it('tells each record the block that it stands in', async () => {
    const records = await read(message('AE', ...someRecords).join('\n'));
    expect(records[2]?.block).toEqual(
      expect.objectContaining({
        application: 'AE',
        port: '4103',
        filer: 'ABC',
        transmissionDate: '2026-01-02',
        line: 2,
      }),
    );
  });

  it.each([
    ['the trailer of a block', 2, ['BLOCK_NOT_CLOSED reject 2']],
    ['the trailer of a batch', 1, ['BATCH_NOT_CLOSED reject 1']],
  ])('misses %s', async (_, behind, expected) => {
    const lines = message('AE', ...someRecords);
    const text = lines.filter((__, at) => at !== lines.length - behind).join('\n');
    expect(await problemsOf(text)).toEqual(expected);
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ code: expected[0]!.split(' ')[0] }));
  });

  it('misses both where the file was cut off', async () => {
    const lines = message('AE', ...someRecords).slice(0, 4);
    expect(await problemsOf(lines.join('\n'))).toEqual([
      'BLOCK_NOT_CLOSED reject 2',
      'BATCH_NOT_CLOSED reject 1',
    ]);
  });

  it('sees headers and trailers that do not belong together', async () => {
    expect(await problemsOf('Y  4103ABCAE\nZX123ABC')).toEqual([
      'TRAILER_WITHOUT_HEADER reject 1',
      'TRAILER_WITHOUT_HEADER reject 2',
    ]);
    const lines = message('AE', '10A').join('\n');
    expect(await problemsOf(lines.replace('Y  4103ABCAE', 'Y  4103ABCER'))).toEqual([
      'TRAILER_DIFFERS reject 4',
    ]);
    expect(await problemsOf(lines.replace('ZX123ABC', 'ZX123ABD'))).toEqual(['TRAILER_DIFFERS reject 5']);
    expect(await problemsOf('B  4103ABCAE\nY  4103ABCAE')).toEqual(['BLOCK_OUTSIDE_BATCH warn 1']);
    expect(await problemsOf(lines.replace('10A', 'B  4103ABCAE'))).toEqual(['BLOCK_NOT_CLOSED reject 2']);
  });

  // Usage notes a) and e) of Batch and Block Control, revision 23; blanks are set by the tables of the chapter.
  it('reads a batch that CBP rejects, whose trailers are its own', async () => {
    const rejection = [
      columns('A', { 2: '1234N01', 15: '040108', 60: 'BATCH-AAAAAA-TEXT-001' }),
      columns('B', { 80: 'B' }),
      'X1 FX12   NOT A KNOWN ACE APPLICATION ID CODE',
      'X1RF999   BATCH REJECTED',
      columns('Y', { 13: '00002', 80: 'Y' }),
      columns('Z', { 80: 'Z' }),
    ].join('\n');
    expect(await problemsOf(rejection)).toEqual([]);
    expect((await read(rejection)).slice(2, 4).map(shown)).toEqual([
      { severityCode: 'F', conditionCode: 'X12', narrativeText: 'NOT A KNOWN ACE APPLICATION ID CODE' },
      { dispositionTypeCode: 'R', severityCode: 'F', conditionCode: '999', narrativeText: 'BATCH REJECTED' },
    ]);
  });

  it('reads a notification that CBP makes, with its count', async () => {
    const notification = [
      'A1234N01      010109     UC',
      'B  1201N01UC',
      columns('E1', { 3: '21694', 11: '010109', 51: 'N01', 56: '50000035', 69: '1234567-1' }),
      'Y  1201N01UC00001',
      'Z1234N01      010109',
    ].join('\n');
    expect(await problemsOf(notification)).toEqual([]);
    expect(shown((await read(notification))[2])).toEqual({
      dispositionTypeCode: '2',
      sourceOfActionCode: '1',
      importSpecialistTeam: '694',
      dateOfAction: '2009-01-01',
      entryFilerCode: 'N01',
      entryNumber: '50000035',
      brokerReferenceNumber: '1234567-1',
    });
  });

  it('says of a block of a statement which statement it is, and seals whose', async () => {
    const header = columns('B', {
      4: '4103ABCPF',
      13: 'F',
      14: '4126002001',
      24: '010226',
      30: '3',
      31: '12-3456789',
    });
    const [, block] = await read(message('PF').join('\n').replace(/^B.*$/m, header));
    expect(shown(block)).toMatchObject({
      statementStatus: 'F',
      statementNumber: '4126002001',
      preliminaryStatementPrintDate: '2026-01-02',
      paymentTypeCode: '3',
      importerOfRecordNumber: '[sealed:EIN]',
    });
  });

  it('reads the password of a trailer, which in-bond messages repeat, nowhere', async () => {
    const text = message('QP')
      .join('\n')
      .replace(/^Z.{7}.{6}/m, 'ZX123ABCSECRET');
    const records = await read(text);
    expect(records.at(-1)?.layout.tag).toBe('Z');
    expect(JSON.stringify(records.map((record) => record.values()))).not.toContain('SECRET');
  });

  it('compares the count of a trailer that CBP sends, and not of one that a filer sends', async () => {
    const counted = (application: string, count: string) =>
      message(application, 'E1AS995').join('\n').replace(`Y  4103ABC${application}`, `$&${count}`);
    expect(await problemsOf(counted('AX', '00001'))).toEqual([]);
    expect(await problemsOf(counted('AX', '00229'))).toEqual(['COUNT_DIFFERS warn 4']);
    expect(await problemsOf(counted('AE', '00229'))).toEqual([]);
  });
});
