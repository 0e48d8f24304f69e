// ReDoS: every regular expression of the packages is judged by another program, recheck, in its plain JavaScript form.
// The published tool decides; nothing here is a measurement of time.

import { createRequire } from 'node:module';
import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

type Verdict = 'safe' | 'vulnerable' | 'unknown';
type Check = (
  source: string,
  flags: string,
  params: { readonly checker: 'automaton' | 'fuzz'; readonly timeout: number },
) => { readonly status: Verdict };

// The entry for browsers has the checker itself; the other looks for Java and native programs first.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as {
  readonly checkSync: Check;
};

const packages = new URL('../../packages/', import.meta.url);

interface Found {
  readonly literals: readonly string[];
  /** Expressions that are put together at run time, and where. */
  readonly made: readonly string[];
}

async function sourceFiles(): Promise<readonly string[]> {
  const names = await readdir(packages, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/src\/.*\.ts$/u.test(name) && !name.endsWith('.test.ts'))
    .toSorted();
}

async function find(): Promise<Found> {
  const literals = new Set<string>();
  const made: string[] = [];
  for (const name of await sourceFiles()) {
    const text = await readFile(new URL(name, packages), 'utf8');
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.add(node.text);
      const isMade = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (isMade && node.expression.getText() === 'RegExp') made.push(name);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  }
  return { literals: [...literals], made };
}

/** What recheck says of an expression; what takes its automaton too long it attacks with made-up texts. */
function verdict(literal: string): Verdict {
  const end = literal.lastIndexOf('/');
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const { status } = checkSync(source, flags, { checker: 'automaton', timeout: 4_000 });
  return status === 'unknown'
    ? checkSync(source, flags, { checker: 'fuzz', timeout: 60_000 }).status
    : status;
}

describe('ReDoS: the regular expressions of the packages', () => {
  it('are all judged safe by recheck', { timeout: 600_000 }, async () => {
    const { literals } = await find();
    expect(literals.length).toBeGreaterThan(150);
    expect(literals.filter((literal) => verdict(literal) !== 'safe')).toEqual([]);
  });

  it('are written out, but for one that is made of a prefix of ours', async () => {
    expect((await find()).made).toEqual(['adapters/src/census/statistical-period.ts']);
  });

  it.each(['/^(a+)+$/u', '/0+$/', '/^[+-]?\\d+(?:\\.(\\d*?)0*)?$/'])(
    'would be noticed: %s is vulnerable',
    (literal) => {
      expect(verdict(literal)).toBe('vulnerable');
    },
  );
});
