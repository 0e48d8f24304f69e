import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { referenceLookups, resolveReferenceTables } from '@tradepulse/core';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../docs/reference-data.md', import.meta.url), 'utf8');
const file = new URL('fixtures/imports_by_hts10_2024.csv.gz', import.meta.url);
const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n').slice(1);
const imports = lines
  .map((line) => line.split(','))
  .map(([hts = '', value]) => ({ hts, value: Number(value) }));

const look = referenceLookups(await resolveReferenceTables());
const day = '2024-06-30';
const sum = (flows: readonly { readonly value: number }[]) =>
  flows.reduce((all, { value }) => all + value, 0);
const share = (part: readonly { readonly value: number }[], whole: readonly { readonly value: number }[]) =>
  `${((sum(part) / sum(whole)) * 100).toFixed(1)} %`;

// How far the tables reach is said in the guide in figures; here they are computed from published imports.
describe('the reach of the reference tables', () => {
  it('is measured on all imports of 2024', () => {
    // U.S. Census Bureau: imports for consumption 2024, revision of August 2026.
    expect(sum(imports)).toBe(3_248_681_266_535);
  });

  it('leaves the share of imports without a Center that the page says', () => {
    const left = imports.filter(({ hts }) => look.centerOf(hts, day) === 'unassigned');
    expect(page).toContain(`${share(left, imports)} of the imports of 2024 have no Center`);
  });

  it('has a textile category for the apparel that the page says', () => {
    const apparel = imports.filter(({ hts }) => /^6[12]/.test(hts));
    const known = apparel.filter(({ hts }) => look.textileCategoryOf(hts, day) !== null);
    const count = (flows: readonly unknown[]) => flows.length.toLocaleString('en-US');
    expect(page.replaceAll(/\s+/g, ' ')).toContain(
      `${count(known)} of the ${count(apparel)} numbers of chapters 61 and 62 in imports of 2024, ${share(known, apparel)} of their value, have a category`,
    );
  });

  it('has a factor to square metres for the share of textile imports that the page says', () => {
    const textiles = imports
      .map((flow) => ({ ...flow, category: look.textileCategoryOf(flow.hts, day) }))
      .filter(({ category }) => category !== null);
    const known = textiles.filter(({ category }) => look.squareMetreFactorOf(category ?? '', day) !== null);
    expect(page.replaceAll(/\s+/g, ' ')).toContain(
      `${share(known, textiles)} of the value of textile imports has a factor`,
    );
  });
});
