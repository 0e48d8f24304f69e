import { describe, expect, it } from 'vitest';
import { checkedFiles, filesOfManifest, totalBytes } from './expected-files.ts';
import { defaultTransferLimits as limits } from './transfer-limits.ts';

const sha256 = 'AB'.repeat(32);
const file = (name: string, bytes = 1): object => ({ name, sha256, bytes, rows: 12 });
const read = (manifest: unknown): unknown => filesOfManifest(Buffer.from(JSON.stringify(manifest)), limits);

describe('filesOfManifest', () => {
  it('takes the files and leaves the rest to the reader', () => {
    expect(read({ subject: 'bill', files: [file('bill.csv.gz', 3)] })).toEqual([
      { name: 'bill.csv.gz', sha256: sha256.toLowerCase(), bytes: 3 },
    ]);
  });

  it.each([
    ['{', 'its JSON'],
    ['[]', 'its top'],
    ['{}', 'files'],
    ['{"files":[{"name":"a","sha256":"123-45-6789","bytes":1}]}', 'files.0.sha256'],
    [`{"files":[{"name":"a","sha256":"${sha256}","bytes":-1}]}`, 'files.0.bytes'],
    [`{"files":[{"name":"a","sha256":"${sha256}","bytes":1.5}]}`, 'files.0.bytes'],
  ])('refuses %s and says where', (content, at) => {
    expect(() => filesOfManifest(Buffer.from(content), limits)).toThrow(`the manifest is not valid at ${at}`);
  });

  it('says of a name which file has it, not the name', () => {
    expect(() => read({ files: [file('a'), file('../b')] })).toThrow(
      'the name of file 2 is not usable: it is more than letters, digits, dots, dashes and underscores',
    );
    expect(() => read({ files: [file('a'), file('A')] })).toThrow(
      'the name of file 2 is not usable: another file has it',
    );
    expect(() => read({ files: [file('Manifest.json')] })).toThrow('another file has it');
  });
});

describe('checkedFiles', () => {
  const files = [file('a', 5), file('b', 7)];

  it.each([
    ['maxFiles', 1],
    ['maxFileBytes', 6],
    ['maxTotalBytes', 11],
  ] as const)('refuses more than %s', (limit, most) => {
    expect(() => checkedFiles({ files }, { ...limits, [limit]: most })).toThrow(
      `the delivery is larger than the limit ${limit} (${most}) allows`,
    );
    expect(totalBytes(checkedFiles({ files }, { ...limits, [limit]: most + 1 }))).toBe(12);
  });
});
