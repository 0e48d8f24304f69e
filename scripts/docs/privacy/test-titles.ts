import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A test as its source says it: its file and its title. */
export interface TitledTest {
  readonly file: string;
  readonly title: string;
}

const root = dirname(fileURLToPath(new URL('../../../package.json', import.meta.url)));

/** A call whose first argument is a text, as tests and groups of them begin. */
const titled = /[\w)]\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)\s*,/g;

/** The titles of all tests, in the order of their files. */
export function testTitles(): readonly TitledTest[] {
  const files = ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'].flatMap((pattern) =>
    globSync(pattern, { cwd: root, exclude: (name) => name.includes('node_modules') }),
  );
  return files.toSorted().flatMap(titlesIn);
}

function titlesIn(file: string): readonly TitledTest[] {
  const text = readFileSync(`${root}/${file}`, 'utf8');
  return [...text.matchAll(titled)].map((match) => ({
    file,
    title: (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('\\', '').replaceAll(/\s+/g, ' '),
  }));
}
