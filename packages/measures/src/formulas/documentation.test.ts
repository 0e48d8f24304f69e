import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources.ts';

const here = new URL('./', import.meta.url);
const families = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => name);
// By its address: inside the package no file imports an index.
const formulas: unknown = await import(new URL('index.ts', here).href);
if (formulas === null || typeof formulas !== 'object') throw new TypeError('index.ts is no module');
const functions = new Map<string, unknown>(
  Object.entries(formulas).filter(([, value]) => typeof value === 'function'),
);
const camelCase = (file: string) =>
  file.replaceAll(/-(\w)/gu, (_match, letter: string) => letter.toUpperCase());

const documented = families.flatMap((family) => {
  const folder = readdirSync(new URL(`${family}/`, here));
  return folder
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file: file.slice(0, -3), name: camelCase(file.slice(0, -3)), family, folder }))
    .filter(({ name }) => functions.has(name));
});

/** The lines of the doc comment that stands above the exported function, without their stars. */
function docOf(family: string, file: string, name: string): readonly string[] {
  const text = readFileSync(new URL(`${family}/${file}.ts`, here), 'utf8');
  const comment =
    text
      .slice(0, text.indexOf(`\nexport function ${name}(`))
      .split('/**')
      .at(-1) ?? '';
  return comment.split('\n').map((line) => line.replace(/^\s*\*\/?\s?/u, ''));
}

const exampleLines = (doc: readonly string[]) =>
  doc.flatMap((line) => {
    const [code, value] = line.split(' // => ');
    return code === undefined || value === undefined ? [] : [{ code: code.replace(/;$/u, ''), value }];
  });

/** Evaluates an expression with every public formula in scope. */
function run(expression: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- an example is text: to run it is to evaluate it
  const evaluate = new Function(...functions.keys(), `return (${expression});`);
  const result: unknown = Reflect.apply(evaluate, undefined, [...functions.values()]);
  return result;
}

/** A printed number stands for every number that rounds to it, and whole numbers for themselves. */
function expectPrinted(actual: unknown, printed: string): void {
  const expected = run(printed);
  if (typeof expected !== 'number') {
    expect(rounded(actual)).toEqual(expected);
    return;
  }
  const digits = printed.split('.')[1]?.length ?? 12;
  expect(actual).toBeCloseTo(expected, digits);
}

/** Numbers inside of arrays and objects, without the noise of the last bits. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === 'number' ? Number(each.toPrecision(12)) : each,
  );
}

describe('index.ts', () => {
  it('lists every function that a family file is named for, once, and nothing else but the error', () => {
    const names = documented.map(({ name }) => name);
    expect([...names, 'MeasureInputError'].toSorted()).toEqual([...functions.keys()].toSorted());
  });

  it('leaves out only helpers that no one outside needs', () => {
    const helpers = families.flatMap((family) =>
      readdirSync(new URL(`${family}/`, here))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
        .map((file) => file.slice(0, -3))
        .filter((file) => !functions.has(camelCase(file))),
    );
    expect(helpers.toSorted()).toEqual([
      'aged-balance',
      'basket-index',
      'benford-digits',
      'bisect',
      'checked-strata',
      'continued-fraction',
      'cycle-subseries',
      'decomposition-model',
      'design-estimate',
      'deviance',
      'domain-unit',
      'duration',
      'estimate-from-spreads',
      'expanded-total',
      'geometric-index',
      'herfindahl-excess',
      'interval-around',
      'linearised-estimate',
      'loess',
      'low-pass',
      'product-exports',
      'product-in-trade',
      'ratio-unit',
      'regularised-beta',
      'regularised-gamma',
      'relative-revisions',
      'reported-balances',
      'reported-counts',
      'reported-durations',
      'reported-pairs',
      'require-matched-items',
      'require-month',
      'require-shape',
      'revised-figure',
      'robustness-weights',
      'sample-design',
      'sampled-stratum',
      'score-groups',
      'scored-case',
      'share-gap',
      'share-pair',
      'smoothed-series',
      'spread',
      'stirling-error',
      'stl-options',
      'stratum-spread',
      'student-t-tail',
      'successes',
      'survival-steps',
      'tallied-strata',
      'theil-term',
      'tie-correction',
      'two-way-flow',
      'variance-of-spreads',
      'variance-of-total',
      'window-sums',
    ]);
  });
});

describe.each(documented)('$family/$file', ({ family, file, name, folder }) => {
  const doc = docOf(family, file, name);
  const text = doc.join('\n');

  it('says what it means before its tags, and has every tag', () => {
    expect(text.trim().split('@')[0]?.trim()).toMatch(/^[A-Z][\s\S]{20,}\.$/u);
    for (const tag of ['@formula', '@unit', '@nulls', '@source', '@throws MeasureInputError', '@example']) {
      expect(text).toContain(`\n${tag} `.replace('@example ', '@example\n'));
    }
  });

  it('cites works that the bibliography holds', () => {
    const keys = /\n@source (.+)/u.exec(text)?.[1]?.split(', ') ?? [];
    expect(keys).not.toHaveLength(0);
    for (const key of keys) expect(Object.keys(sources)).toContain(key);
  });

  it('has a test beside it', () => {
    expect(folder).toContain(`${file}.test.ts`);
  });

  it('has examples', () => {
    expect(exampleLines(doc)).not.toHaveLength(0);
  });

  it.each(exampleLines(doc))('$code is $value', ({ code, value }) => {
    expectPrinted(run(code), value);
  });
});
