import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('./', import.meta.url);
const files = readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const loaded = await Promise.all(
  files.map(async (file): Promise<unknown> => import(new URL(file, here).href)),
);
const functions = new Map<string, unknown>(loaded.flatMap((module) => Object.entries(module ?? {})));
const examples = files.flatMap((file) =>
  Array.from(
    readFileSync(new URL(file, here), 'utf8').matchAll(/^ \* (\w.*?);? \/\/ => (.+)$/gmu),
    ([, code = '', value = '']) => ({ code, value }),
  ),
);

/** Evaluates an expression with every function of the folder in scope. */
function run(expression: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- an example is text: to run it is to evaluate it
  const evaluate = new Function(...functions.keys(), `return (${expression});`);
  const result: unknown = Reflect.apply(evaluate, undefined, [...functions.values()]);
  return result;
}

describe('examples', () => {
  it('are at least one for each check', () => {
    const checks = files.filter((file) => file.startsWith('check-'));
    expect(checks).toHaveLength(7);
    expect(examples.length).toBeGreaterThan(checks.length);
  });

  it.each(examples)('$code is $value', ({ code, value }) => {
    expect(run(code)).toEqual(run(value));
  });
});
