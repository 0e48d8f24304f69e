// Writes the generated pages of docs/ from catalogue, vocabulary and rules; with --check compares instead.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { reportDocumentSchema } from '../packages/core/src/index.ts';
import { censusPage } from './docs/census-page.ts';
import { dataDictionaryPage } from './docs/data-dictionary-page.ts';
import { extractSchemas } from './docs/extract-schemas.ts';
import { measuresPage } from './docs/measures-page.ts';
import { threatModelPage } from './docs/privacy/threat-model-page.ts';
import { traceabilityPage } from './docs/privacy/traceability-page.ts';
import { recordAreas } from './docs/record-areas.ts';
import { recordPage } from './docs/record-page.ts';
import { validationRulesPage } from './docs/validation-rules-page.ts';

const dictionary = 'docs/data-dictionary';
const schemas = 'docs/schemas/extract';
const pages: readonly { readonly path: string; readonly write: () => string }[] = [
  { path: 'docs/measures.md', write: measuresPage },
  { path: 'docs/threat-model.md', write: threatModelPage },
  { path: 'docs/traceability.md', write: traceabilityPage },
  { path: 'docs/validation-rules.md', write: validationRulesPage },
  { path: `${dictionary}.md`, write: dataDictionaryPage },
  { path: `${dictionary}/census.md`, write: censusPage },
  ...recordAreas().map((area) => ({ path: `${dictionary}/${area.name}.md`, write: () => recordPage(area) })),
  {
    path: 'docs/schemas/report.schema.json',
    write: () => JSON.stringify(reportDocumentSchema()),
  },
  ...extractSchemas().map(({ path, text }) => ({ path, write: () => text })),
];

const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
const root = new URL('../', import.meta.url);

if (!check) for (const folder of [dictionary, schemas]) mkdirSync(new URL(folder, root), { recursive: true });
for (const { path, write } of pages) {
  const file = new URL(path, root);
  const config = await resolveConfig(file);
  const text = await format(write(), { ...config, parser: path.endsWith('.json') ? 'json' : 'markdown' });
  if (!check) writeFileSync(file, text);
  else if (current(file) !== text) complain(`${path} is out of date`);
}
for (const path of pagesOfNothing()) {
  if (check) complain(`${path} describes nothing that exists`);
  else rmSync(new URL(path, root));
}

function current(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Pages of areas that are no more. */
function pagesOfNothing(): readonly string[] {
  const written = new Set(pages.map(({ path }) => path));
  const found = [dictionary, schemas].flatMap((folder) =>
    readdirSync(new URL(folder, root)).map((name) => `${folder}/${name}`),
  );
  return found.filter((path) => !written.has(path));
}

function complain(what: string): void {
  console.error(`${what}: run \`pnpm run docs\` and commit it`);
  process.exitCode = 1;
}
