import { copyFile, mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exdbFolder, imdbFolder } from '@tradepulse/adapters';
import { facts, storedColumns } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';

const samples = fileURLToPath(new URL('IMDB2501/', import.meta.url));

interface Expected {
  readonly member_kind: string;
  readonly fields: Readonly<Record<string, string | number>>;
}

async function genuineRows() {
  const folder = join(await mkdtemp(join(tmpdir(), 'tradepulse-')), 'IMDB2501');
  await mkdir(folder);
  for (const name of ['IMP_DETL', 'IMP_COMM', 'IMP_CTY', 'IMP_DE']) {
    await copyFile(join(samples, `${name}.sample.txt`), join(folder, `${name}.TXT`));
  }
  const rows = [];
  for await (const batch of imdbFolder(folder).batches()) rows.push(...batch.rows);
  return rows;
}

describe('the reader of imports and the vocabulary', () => {
  it('name the same stored columns', async () => {
    const [row] = await genuineRows();
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      storedColumns(facts.census_import)
        .map(([name]) => name)
        .toSorted(),
    );
  });

  it.each([
    ['imports', imdbFolder('/nowhere/IMDB2501').grain.flows, Object.keys(facts.census_import.flows)],
    ['exports', exdbFolder('/nowhere/EXDB2501').grain.flows, Object.keys(facts.census_export.flows)],
  ])('name the same flows of %s', (_, read, known) => {
    expect(read).toEqual(known);
  });

  it('agree on the field of every flow, and on which are money', async () => {
    const rows = await genuineRows();
    const expected = JSON.parse(
      await readFile(join(samples, 'expected_values.json'), 'utf8'),
    ) as readonly Expected[];
    const records = expected
      .filter(({ member_kind }) => member_kind === 'IMP_DETL')
      .map(({ fields }) => fields);
    expect(rows).toHaveLength(records.length);
    for (const [at, fields] of records.entries()) {
      for (const [flow, { field, type }] of Object.entries(facts.census_import.flows)) {
        const printed = Number(fields[`${field}_mo`]);
        const stored: unknown = Object.entries(rows[at] ?? {}).find(([name]) => name === `${flow}_mo`)?.[1];
        expect([flow, stored]).toEqual([flow, type === 'amount' ? printed * 100 : printed]);
      }
    }
  });
});
