import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { generateExtract } from './generate-extract.ts';

const USAGE = `Writes extracts of a made-up world in the form that ACE extracts have.

  generate-ace --folder out --months 2024-06..2024-06 [--lines 100000] [--scale 1/1000] [--seed 1]
               [--as-of 2026-02-28] [--monthly] [--gzip] [--dirty 0.001] [--rows-per-file 1000000]

<folder>.planted.json is written beside the extracts: the stories and, with --dirty, the defects that were planted.`;

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    months: { type: 'string' },
    lines: { type: 'string' },
    scale: { type: 'string' },
    seed: { type: 'string', default: '1' },
    'as-of': { type: 'string' },
    'rows-per-file': { type: 'string' },
    monthly: { type: 'boolean', default: false },
    gzip: { type: 'boolean', default: false },
    dirty: { type: 'string' },
  },
});

const [from, to] = values.months?.split('..') ?? [];
const [numerator, denominator] = values.scale?.split('/').map(Number) ?? [];

if (values.folder === undefined || from === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const { folder } = values;
  const ledger = await generateExtract({
    folder,
    seed: Number(values.seed),
    months: [from, to ?? from],
    extracts: values.monthly ? 'monthly' : 'one',
    gzip: values.gzip,
    ...(values.lines === undefined ? {} : { lines: Number(values.lines) }),
    ...(numerator === undefined || denominator === undefined ? {} : { scale: [numerator, denominator] }),
    ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
    ...(values['rows-per-file'] === undefined ? {} : { rowsPerFile: Number(values['rows-per-file']) }),
    ...(values.dirty === undefined ? {} : { dirty: { rate: Number(values.dirty) } }),
    onProgress: (records) => process.stderr.write(`\r${records.toLocaleString('en-US')} records`),
  });
  await writeFile(
    `${folder.replace(/[/]{1,64}$/u, '')}.planted.json`,
    `${JSON.stringify(ledger, null, 2)}\n`,
  );
  process.stderr.write(
    `\r${ledger.records.toLocaleString('en-US')} records in ${ledger.extracts.length} extracts\n`,
  );
}
