import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { familyOf } from './algebra/measure.ts';
import { units } from './algebra/unit.ts';
import { catalogue, catalogueOf } from './catalogue.ts';
import { families } from './families.ts';
import { sources } from './sources.ts';

const published = Object.fromEntries<unknown>(
  Object.values(families).flatMap((list) => Object.entries(list)),
);
const folder = fileURLToPath(new URL('measures/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, text: readFileSync(`${folder}${file}`, 'utf8') }))
  .filter(({ text }) => text.includes('= measure({'));

const camelCase = (name: string) =>
  name.replaceAll(/-(\w)/gu, (_match, letter: string) => letter.toUpperCase());
const measures = [...catalogue].map((measure) => [measure.id, measure] as const);
const idOf = (file: string) => `${file.split('/')[0]}/${file.split('/').at(-1)?.slice(0, -'.ts'.length)}`;

describe('catalogue', () => {
  it('lists the measure of every file, and nothing else', () => {
    const ids = [...catalogue].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(files.map(({ file }) => idOf(file)).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(catalogue.size).toBe(ids.length);
  });

  it.each(files.map(({ file, text }) => [file, text] as const))(
    'finds one name in the path, the id and the export: %s',
    (file, text) => {
      const name = camelCase(idOf(file).split('/')[1] ?? '');
      expect(text).toContain(`id: '${idOf(file)}'`);
      expect(text).toContain(`export const ${name} = measure({`);
      expect(published[name]).toBe(catalogue.get(idOf(file)));
    },
  );

  it.each(files.map(({ file, text }) => [file, text] as const))(
    'is said in a short file: %s',
    (_file, text) => {
      expect(text.split('\n').length).toBeLessThanOrEqual(120);
    },
  );

  it.each(measures)('has all metadata: %s', (_id, measure) => {
    expect(measure.title).toMatch(/^[A-Z]/u);
    expect(measure.formula).not.toBe('');
    expect(Object.keys(units)).toContain(measure.unit);
    expect(Object.keys(sources)).toContain(measure.source);
    expect(Object.keys(measure.inputs).length).toBeGreaterThan(0);
    expect(new Set(measure.aliases).size).toBe(measure.aliases.length);
  });

  it('holds no measure twice: titles differ, and so do inputs with what is computed from them', () => {
    const titles = [...catalogue].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const inputs = [...catalogue].map(
      (measure) => `${JSON.stringify(measure.inputs)} ${measure.compute.toString()}`,
    );
    expect(new Set(inputs).size).toBe(inputs.length);
  });

  it('has every name once in all families, and every family in the public interface', () => {
    expect(Object.keys(published).length).toBe(catalogue.size);
    const index = readFileSync(new URL('index.ts', import.meta.url), 'utf8');
    for (const family of Object.keys(families)) {
      expect(index).toContain(`export * from './measures/${family}.ts';`);
    }
  });

  it('keeps at most 25 measures in a folder', () => {
    const folders = Map.groupBy(files, ({ file }) => dirname(file));
    expect([...folders].filter(([, list]) => list.length > 25).map(([name]) => name)).toEqual([]);
  });

  it('goes by families', () => {
    const filled = Object.entries(families).filter(([, list]) => Object.keys(list).length > 0);
    expect(catalogue.families).toEqual(filled.map(([name]) => name));
    expect(catalogue.family('price').every((measure) => familyOf(measure) === 'price')).toBe(true);
    expect(catalogue.family('nothing')).toEqual([]);
  });

  it('refuses an id that it does not have', () => {
    expect(catalogue.has('imports/customs-value')).toBe(true);
    expect(catalogue.has('imports/nothing')).toBe(false);
    expect(() => catalogue.get('imports/nothing')).toThrow('there is no measure imports/nothing');
  });

  it.each([
    ['HHI', 'concentration/hhi-origins'],
    ['Herfindahl', 'concentration/hhi-origins'],
    ['Balassa', 'structure/rca-balassa'],
    ['RCA', 'structure/rca-balassa'],
    ['trade deficit', 'exports/goods-balance'],
    ['average tariff', 'imports/effective-duty-rate'],
    ['CR5', 'concentration/top5-origin-share'],
    ['Törnqvist', 'price/tornqvist'],
    ['fta', 'imports/preference-share'],
    ['truck and rail', 'imports/other-mode-value'],
    ['calculated duty rate', 'imports/effective-duty-rate'],
  ])('finds by the name that people use: %s', (text, id) => {
    expect(catalogue.search(text).map((measure) => measure.id)).toContain(id);
  });

  it('finds nothing for nothing, and the better match first', () => {
    expect(catalogue.search('  ')).toEqual([]);
    expect(catalogue.search('no such thing')).toEqual([]);
    expect(catalogue.search('terms of trade')[0]?.id).toBe('price/terms-of-trade');
  });
});

describe('catalogueOf', () => {
  it('makes a catalogue of the measures that it is given', () => {
    const own = catalogueOf([catalogue.get('price/fisher')]);
    expect([...own].map(({ id }) => id)).toEqual(['price/fisher']);
    expect(own.families).toEqual(['price']);
  });
});
