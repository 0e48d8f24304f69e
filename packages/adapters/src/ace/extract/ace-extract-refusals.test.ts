import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folder } from '../../source/folder.ts';
import { aceExtract } from './ace-extract.ts';
import { delivered, feeRow, feeTitles, refusalOf, type Given } from './testing/delivered.ts';

describe('what refuses an extract', () => {
  it.each<readonly [string, Given, string, object]>([
    [
      'an unknown title',
      { content: `${feeTitles},ssn_of_owner\n${feeRow},1\n` },
      'HEADER_UNKNOWN_COLUMN',
      { position: 9 },
    ],
    [
      'a title twice',
      { content: `${feeTitles},fee\n${feeRow},1\n` },
      'HEADER_REPEATED_COLUMN',
      { column: 'fee' },
    ],
    [
      'a missing column',
      { content: 'record_version,record_status,entry_no\n1,A,B7603245278\n' },
      'HEADER_MISSING_COLUMN',
      { column: 'line_no' },
    ],
    ['nothing at all', { content: '' }, 'HEADER_MISSING', {}],
    [
      'a quote that is never closed',
      { content: `${feeTitles}\n"1,A,B7603245278\n${feeRow}\n` },
      'QUOTE_NOT_CLOSED',
      {},
    ],
    [
      'another length',
      { content: feeTitles, file: { bytes: 5 } },
      'FILE_LENGTH',
      { announced: 5, found: 74 },
    ],
    ['another hash', { content: feeTitles, file: { sha256: 'a'.repeat(64) } }, 'FILE_HASH', {}],
    [
      'a file that is not there',
      { content: feeTitles, file: { name: 'other.csv' } },
      'FILE_NOT_LISTED',
      { files: 1 },
    ],
    [
      'a total of no amount',
      { content: feeTitles, totals: { fee: '1.00', tax: '1.00' } },
      'FILE_TOTALS',
      { column: null },
    ],
    ['no total', { content: feeTitles, totals: {} }, 'FILE_TOTALS', { column: 'fee' }],
    ['a path as a name', { content: feeTitles, file: { name: '../line_fee.csv' } }, 'FILE_NAME', {}],
    [
      'another format',
      { content: feeTitles, manifest: { format: 'other' } },
      'MANIFEST_SHAPE',
      { at: 'format' },
    ],
    ['an unknown subject', { content: feeTitles, file: { subject: 'constructor' } }, 'MANIFEST_SHAPE', {}],
    [
      'a module that does not exist',
      { content: feeTitles, manifest: { module: 'toString' } },
      'MANIFEST_SHAPE',
      { at: 'module' },
    ],
    [
      'a later version',
      { content: feeTitles, manifest: { schemaVersion: 4 } },
      'MANIFEST_VERSION',
      { newest: 3 },
    ],
    [
      'a day that does not exist',
      { content: feeTitles, manifest: { asOf: '2026-02-30' } },
      'MANIFEST_SHAPE',
      { at: 'asOf' },
    ],
  ])('refuses %s', async (_, given, code, params) => {
    const error = await refusalOf(given);
    expect(error).toMatchObject({ code, params });
    expect(inspect(error)).not.toMatch(/ssn_of_owner|B7603245278/);
  });

  it('refuses a file that the manifest does not name, and one that is gone', async () => {
    const { at, source } = await delivered({ content: `${feeTitles}\n${feeRow}\n` });
    await writeFile(join(at, 'surplus.csv'), 'x');
    await expect(source.manifest()).rejects.toMatchObject({ code: 'FILE_NOT_LISTED', params: { files: 1 } });
    const text = await readFile(join(at, 'manifest.json'), 'utf8');
    const manifest = JSON.parse(text) as { files: { name: string }[] };
    manifest.files.push(
      { ...manifest.files[0], name: 'gone.csv' },
      { ...manifest.files[0], name: 'surplus.csv' },
    );
    await writeFile(join(at, 'manifest.json'), JSON.stringify(manifest));
    const again = aceExtract(folder(at));
    const [, gone] = (await again.manifest()).files;
    if (gone === undefined) throw new Error('the manifest has one file');
    await expect(again.verify(gone)).rejects.toMatchObject({
      code: 'FILE_MISSING',
      place: { file: 'gone.csv' },
    });
  });

  it.each(['not json', '[]', '{}', 'null'])('refuses %j as a manifest', async (text) => {
    const { at } = await delivered({ content: feeTitles });
    await writeFile(join(at, 'manifest.json'), text);
    await expect(aceExtract(folder(at)).manifest()).rejects.toThrow(/manifest (?:is not JSON|does not hold)/);
  });
});
