import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as adapters from '@tradepulse/adapters';
import * as sftp from '@tradepulse/adapters/sftp';
import * as core from '@tradepulse/core';
import * as duckdb from '@tradepulse/core/duckdb';
import * as postgres from '@tradepulse/core/postgres';
import * as measures from '@tradepulse/measures';
import * as privacy from '@tradepulse/privacy';
import { afterAll, describe, expect, it } from 'vitest';
import { typescriptFragments } from './typescript-fragments.ts';

const root = join(import.meta.dirname, '..', '..');
// Inside the workspace, so that the packages resolve; ignored by git.
const folder = join(root, 'test', '.guide-examples');

const packages = {
  '@tradepulse/adapters': adapters,
  '@tradepulse/adapters/sftp': sftp,
  '@tradepulse/core': core,
  '@tradepulse/core/duckdb': duckdb,
  '@tradepulse/core/postgres': postgres,
  '@tradepulse/measures': measures,
  '@tradepulse/privacy': privacy,
};

/** What the fragments take for granted. */
const given: Readonly<Record<string, string>> = {
  tp: 'import("@tradepulse/core").TradePulse',
  session: 'import("@tradepulse/core").Session',
  report: 'import("@tradepulse/core").Report',
  rowNumber: 'number',
  source: 'import("@tradepulse/core").LoadSource',
  receipt: 'import("@tradepulse/core").ExtractReceipt',
  keys: 'import("@tradepulse/privacy").VaultKeys',
  accounting: 'import("@tradepulse/privacy").Accounting',
  retention: 'import("@tradepulse/core").Retention',
  received: 'import("@tradepulse/privacy").ReceivedRequest',
  importer: 'import("@tradepulse/privacy").DisclosureSubject',
  audit: 'import("@tradepulse/privacy").AuditLog',
  principal: 'import("@tradepulse/privacy").Person',
  project: 'string',
  purpose: 'import("@tradepulse/privacy").Purpose',
  period: 'import("@tradepulse/measures").Period',
  measures: 'readonly import("@tradepulse/measures").AnyMeasure[]',
  record: 'import("@tradepulse/privacy").AuditRecord',
  table: 'import("@tradepulse/privacy").StatisticalTable',
  engine: 'import("@tradepulse/core").Engine',
  store: 'import("@tradepulse/privacy").AccountStore',
  as: '(user: string) => import("@tradepulse/privacy").Administration',
  rows: 'readonly import("@tradepulse/measures").AnyRow[]',
};

/** A fragment as a module: with the imports and declarations that it leaves out. */
function asModule(code: string): string {
  const words = new Set(code.match(/\b[A-Za-z]\w*\b/g) ?? []);
  const declared = (name: string): boolean =>
    new RegExp(`(const|let|function|class)\\s+${name}\\b|import\\s+\\{[^}]*\\b${name}\\b`).test(code);
  const missing = (name: string): boolean => words.has(name) && !declared(name);
  const imports = Object.entries(packages).flatMap(([specifier, exported]) => {
    const names = Object.keys(exported).filter((name) => missing(name) && !(name in given));
    return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '${specifier}';`];
  });
  const declarations = Object.entries(given)
    .filter(([name]) => missing(name))
    .map(([name, type]) => `declare const ${name}: ${type};`);
  return [...imports, ...declarations, code, 'export {};'].join('\n');
}

const pages = [
  join(root, 'docs/reference-data.md'),
  join(root, 'docs/extract-format.md'),
  ...readdirSync(join(root, 'docs/guides')).map((name) => join(root, 'docs/guides', name)),
  ...['core', 'measures', 'adapters', 'privacy'].map((name) => join(root, 'packages', name, 'README.md')),
];
const fragments = pages.flatMap((page) =>
  typescriptFragments(page).map(({ code }, at) => ({
    name: `${page.includes('packages') ? basename(join(page, '..')) : basename(page, '.md')}-${at + 1}`,
    code,
  })),
);

describe('the code in guides, package pages and reference data', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('compiles', () => {
    expect(fragments.length).toBeGreaterThan(4);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const { name, code } of fragments) writeFileSync(join(folder, `${name}.ts`), asModule(code));
    const settings = {
      extends: '../../tsconfig.base.json',
      compilerOptions: {
        noEmit: true,
        types: ['node'],
        allowImportingTsExtensions: true,
        rewriteRelativeImportExtensions: false,
        declaration: false,
        declarationMap: false,
      },
      include: ['*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript-7/bin/tsc'), '-p', folder],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
