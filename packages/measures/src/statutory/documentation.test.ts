import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources.ts';

const here = new URL('./', import.meta.url);
const files = ['calendar', 'fees', 'deadlines'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, here))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`),
);
const loaded = await Promise.all(
  files.map(async (file): Promise<unknown> => import(new URL(file, here).href)),
);
const functions = new Map<string, unknown>(
  loaded.flatMap((module) => Object.entries(module ?? {})).filter(([, value]) => typeof value === 'function'),
);

const texts = files.map((file) => ({ file, text: readFileSync(new URL(file, here), 'utf8') }));
const examples = texts.flatMap(({ file, text }) =>
  Array.from(text.matchAll(/^ \* (\w.*?);? \/\/ => (.+)$/gmu), ([, code = '', value = '']) => ({
    file,
    code,
    value,
  })),
);

/** Evaluates an expression with every function of the folder in scope. */
function run(expression: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- an example is text: to run it is to evaluate it
  const evaluate = new Function(...functions.keys(), `return (${expression});`);
  const result: unknown = Reflect.apply(evaluate, undefined, [...functions.values()]);
  return result;
}

describe('examples', () => {
  it('are many', () => {
    expect(examples.length).toBeGreaterThan(25);
  });

  it.each(examples)('$code is $value ($file)', ({ code, value }) => {
    expect(run(code)).toEqual(run(value));
  });
});

describe.each(texts)('$file', ({ text }) => {
  it('cites works that the bibliography holds', () => {
    const cited = Array.from(text.matchAll(/^ \* @source (.+)$/gmu), ([, keys = '']) =>
      keys.split(', '),
    ).flat();
    expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
  });
});
