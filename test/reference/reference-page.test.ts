import { readFileSync } from 'node:fs';
import { resolveReferenceTables, type SourcedRow } from '@tradepulse/core';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/reference-data.md', import.meta.url), 'utf8');
const described = page
  .split('\n')
  .filter((line) => /^\| `[a-z]+[A-Za-z]*` +\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name = '', , rows, inferred, , asOf]) => ({
    name,
    rows: Number(rows),
    inferred: Number(inferred),
    asOf,
  }));

describe('docs/reference-data.md', () => {
  it('gives every table with its rows, how many of them are inferred, and its date', async () => {
    const tables = Object.entries(await resolveReferenceTables()).map(
      ([name, { rows, asOf }]: [
        string,
        { readonly rows: readonly SourcedRow[]; readonly asOf: string },
      ]) => ({
        name,
        rows: rows.length,
        inferred: rows.filter((row) => row.inferred).length,
        asOf,
      }),
    );
    expect(described).toEqual(tables);
  });
});
