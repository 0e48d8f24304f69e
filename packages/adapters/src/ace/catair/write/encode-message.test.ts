import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, read } from '../testing/read-message.ts';
import { ae10 } from '../layouts/entry-summary/entry-summary-header-layouts.ts';
import { encodeMessage } from './encode-message.ts';
import { encodeRecord } from './encode-record.ts';

const envelope = { site: 'X123', filer: 'ABC', port: '4103', application: 'AE', day: '2026-01-02' };

describe('encodeMessage', () => {
  it('puts records into an envelope that the reader has nothing against', async () => {
    const record = encodeRecord(ae10, { actionRequestCode: 'D', entryFilerCode: 'ABC' });
    const lines = [...encodeMessage(envelope, [record, record])];
    expect(lines.map((line) => line.length)).toEqual([80, 80, 80, 80, 80, 80]);
    expect(await problemsOf(lines.join('\n'))).toEqual([]);
    const records = await read(lines.join(''));
    expect(records.map(({ layout }) => layout.tag).join('')).toBe('AB1010YZ');
    expect(records[2]?.block).toMatchObject({
      application: 'AE',
      filer: 'ABC',
      transmissionDate: '2026-01-02',
    });
  });

  it('counts the records of a block that CBP sends, as its trailers do', async () => {
    const lines = [...encodeMessage({ ...envelope, application: 'AX' }, ['E1A  995', 'E1A  995'])];
    expect(lines[4]?.trimEnd()).toBe('Y  4103ABCAX00002');
    expect(await problemsOf(lines.join('\n'))).toEqual([]);
  });

  it('leaves the place of the password blank', () => {
    const [header] = encodeMessage(envelope, []);
    expect(header?.slice(8, 14)).toBe('      ');
  });
});

describe('a message that is no message', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 200 }),
    fc.constantFrom('A', 'B  4103ABCAE', 'B', 'Y', 'Y  ', 'Z', 'ZX', '10', '50', 'E1', 'B  4103ABCUC'),
  );

  it('is read to its end, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.constantFrom('\n', '\r\n', ''), async (lines, end) => {
        await expect(problemsOf(lines.join(end))).resolves.toBeInstanceOf(Array);
      }),
    );
  });
});
