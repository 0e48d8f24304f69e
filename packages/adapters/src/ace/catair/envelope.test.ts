import { describe, expect, it } from 'vitest';
import { message, problemsOf, read, someRecords } from './testing/read-message.ts';

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

  it('compares the count of a trailer that CBP sends, and not of one that a filer sends', async () => {
    const counted = (application: string, count: string) =>
      message(application, 'E1AS995').join('\n').replace(`Y  4103ABC${application}`, `$&${count}`);
    expect(await problemsOf(counted('AX', '00001'))).toEqual([]);
    expect(await problemsOf(counted('AX', '00229'))).toEqual(['COUNT_DIFFERS warn 4']);
    expect(await problemsOf(counted('AE', '00229'))).toEqual([]);
  });
});
