import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources.ts';
import { targetAttainment } from './target-attainment.ts';
import { targetDistance } from './target-distance.ts';
import { targetStatus } from './target-status.ts';
import { suitsDirection } from './target.ts';

const functions = { suitsDirection, targetAttainment, targetDistance, targetStatus };
const here = new URL('./', import.meta.url);
const files = readdirSync(here).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const texts = files.map((file) => ({ file, text: readFileSync(new URL(file, here), 'utf8') }));
const examples = texts.flatMap(({ text }) =>
  Array.from(
    text.matchAll(/^ \* (\w.*?);? \/\/ => (.+)$/gmu),
    ([, code = '', value = '']) => [code, value] as const,
  ),
);

/** Evaluates an expression with every function of the folder in scope. */
function run(expression: string): unknown {
  // oxlint-disable-next-line typescript/no-implied-eval -- an example is text: to run it is to evaluate it
  const evaluate = new Function(...Object.keys(functions), `return (${expression});`);
  const result: unknown = Reflect.apply(evaluate, undefined, Object.values(functions));
  return result;
}

describe('the documentation of targets', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(12);
  });

  it.each(examples)('%s is %s', (code, value) => {
    expect(run(code)).toEqual(run(value));
  });

  it.each(texts.filter(({ file }) => file !== 'target.ts'))(
    'has every tag, and cites the bibliography: $file',
    ({ text }) => {
      for (const tag of ['@formula', '@unit', '@nulls', '@throws MeasureInputError', '@example']) {
        expect(text).toContain(`\n * ${tag}`);
      }
      const cited = / \* @source (.+)/u.exec(text)?.[1] ?? '';
      expect(Object.keys(sources)).toContain(cited);
    },
  );
});
