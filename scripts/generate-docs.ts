// Writes the generated pages of docs/ from the catalogue and the vocabulary; with --check compares instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { dataDictionaryPage } from './docs/data-dictionary-page.ts';
import { measuresPage } from './docs/measures-page.ts';

const pages = [
  { path: 'docs/measures.md', write: measuresPage },
  { path: 'docs/data-dictionary.md', write: dataDictionaryPage },
];

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
const root = new URL('../', import.meta.url);

for (const { path, write } of pages) {
  const file = new URL(path, root);
  const config = await resolveConfig(file);
  const text = await format(write(), { ...config, parser: 'markdown' });
  if (!check) writeFileSync(file, text);
  else if (current(file) !== text) {
    console.error(`${path} is out of date: run \`pnpm run docs\` and commit it`);
    process.exitCode = 1;
  }
}

function current(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
