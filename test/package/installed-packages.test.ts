import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPackedPackages, packageNames, root, type InstalledProject } from './installed-project.ts';

let project: InstalledProject;

beforeAll(async () => {
  project = await installPackedPackages();
});

afterAll(async () => {
  await project.remove();
});

/** Imports each specifier and prints an object from specifier to `ok` or the error's code. */
const importAll = (specifiers: readonly string[]) => `
const outcomes = {};
for (const specifier of ${JSON.stringify(specifiers)}) {
  outcomes[specifier] = await import(specifier, specifier.endsWith('.json') ? { with: { type: 'json' } } : {}).then(
    () => 'ok',
    (error) => error.code ?? String(error),
  );
}
process.stdout.write(JSON.stringify(outcomes));
`;

const everyOutcome = (specifiers: readonly string[], outcome: string) =>
  Object.fromEntries(specifiers.map((specifier) => [specifier, outcome]));

/** What an import could leave behind: globals, changed prototypes, listeners, open handles, output. */
const traces = (specifier: string) => `
const prototypes = [Object, Array, String, Number, Date, Map, Set, Promise, Function, Error, RegExp];
const observe = () => ({
  // zod keeps its registry and its configuration on the global object.
  globals: Reflect.ownKeys(globalThis).map(String).filter((name) => !name.startsWith('__zod')),
  prototypes: prototypes.map((owner) => Reflect.ownKeys(owner.prototype).map(String)),
  statics: prototypes.map((owner) => Reflect.ownKeys(owner).map(String)),
  environment: { ...process.env },
  listeners: process.eventNames().map((name) => [String(name), process.listenerCount(name)]),
  resources: process.getActiveResourcesInfo().filter((name) => !name.endsWith('Wrap')),
});
const before = observe();
await import('${specifier}');
await new Promise((resolve) => setImmediate(resolve));
const after = observe();
const changed = Object.keys(before).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
process.stdout.write(JSON.stringify(changed));
`;

describe.each(packageNames)('@tradepulse/%s as installed', (name) => {
  it('gives every entry that its exports map promises', async () => {
    const { exports } = await project.manifest(name);
    const specifiers = Object.keys(exports).map((path) => `@tradepulse/${name}${path.slice(1)}`);
    const { stdout } = await project.run(`entries-${name}.mjs`, importAll(specifiers));
    expect(JSON.parse(stdout)).toEqual(everyOutcome(specifiers, 'ok'));
  });

  it('policy bypass by deep import: refuses every other path, shipped or not', async () => {
    const shipped = await project.shippedFiles(name);
    const inside = [...shipped, 'src/index.ts', 'dist', 'src'].filter((path) => path !== 'package.json');
    const specifiers = inside.map((path) => `@tradepulse/${name}/${path}`);
    expect(shipped.length).toBeGreaterThan(2);
    const { stdout } = await project.run(`inside-${name}.mjs`, importAll(specifiers));
    expect(JSON.parse(stdout)).toEqual(everyOutcome(specifiers, 'ERR_PACKAGE_PATH_NOT_EXPORTED'));
  });

  it('ships the build and its papers, no source and no test', async () => {
    const shipped = await project.shippedFiles(name);
    const unexpected = shipped.filter((path) => !/^(dist\/|package\.json$|README\.md$|LICENSE$)/.test(path));
    expect(unexpected).toEqual([]);
    expect(shipped.filter((path) => path.includes('.test.'))).toEqual([]);
    expect(shipped).toContain('LICENSE');
  });

  it('leaves no trace when it is imported', async () => {
    const { stdout, stderr } = await project.run(`traces-${name}.mjs`, traces(`@tradepulse/${name}`));
    expect({ changed: JSON.parse(stdout) as unknown, stderr }).toEqual({ changed: [], stderr: '' });
  });
});

describe('@tradepulse/measures as installed', () => {
  it('has no dependency and imports nothing', async () => {
    const { dependencies, peerDependencies } = await project.manifest('measures');
    expect({ dependencies, peerDependencies }).toEqual({});
    const files = (await project.shippedFiles('measures')).filter((path) => path.endsWith('.js'));
    for (const file of files) {
      const built = await readFile(join(project.folder, 'node_modules/@tradepulse/measures', file), 'utf8');
      const imports = built.match(
        /^\s*(import|export)\b.*\bfrom\b.*$|^\s*import\s*['"].*$|\bimport\(.*$|\brequire\(.*$/gm,
      );
      // Entries share chunks of their own package, and nothing else.
      expect((imports ?? []).filter((line) => !/from '\.\/chunk-[A-Z0-9]+\.js';$/.test(line))).toEqual([]);
    }
  });
});

describe('the definitions of @tradepulse/measures as installed', () => {
  /** Prints every definition that the package has, and what stands in the place of one before anybody looked. */
  const printDefinitions = `
import { inspect } from 'node:util';
import * as measures from '@tradepulse/measures';
const unseen = inspect(measures.customsValue);
const { catalogue, records, references, facts, sources } = measures;
const definitions = JSON.stringify({ measures: [...catalogue], records, references, facts, sources });
process.stdout.write(JSON.stringify({ unseen, definitions, names: Object.keys(measures) }));
`;

  it('are those of the sources, in their order, and are made when someone looks', async () => {
    const installed = JSON.parse((await project.run('definitions.mjs', printDefinitions)).stdout) as Printed;
    const ours = JSON.parse(await outputFromSources(printDefinitions)) as Printed;
    expect(installed.definitions.length).toBeGreaterThan(500_000);
    expect(installed.definitions).toBe(ours.definitions);
    expect(installed.names).toEqual(ours.names);
    expect(ours.unseen).toContain('imports/customs-value');
    expect(installed.unseen).not.toContain('imports/customs-value');
  });

  it('are left out by bundlers where nobody imports them', async () => {
    // By its path: what package.json names, this bundler leaves out.
    const source =
      "import { customsValue } from './node_modules/@tradepulse/measures/dist/index.js';\nconsole.log(customsValue.title);\n";
    await writeFile(join(project.folder, 'one-measure.mjs'), source);
    const bundled = await project.bundle('one-measure.mjs');
    expect(bundled).toContain('imports/customs-value');
    for (const absent of ['imports/general-value', 'exams/discrepancy-rate', 'herfindahl', 'balassa-1965']) {
      expect(bundled).not.toContain(absent);
    }
  });
});

interface Printed {
  readonly unseen: string;
  readonly definitions: string;
  readonly names: readonly string[];
}

/** What a program prints that runs on the TypeScript sources of the workspace. */
async function outputFromSources(program: string): Promise<string> {
  const flags = ['--conditions=@tradepulse/source', '--input-type=module', '-e', program];
  const options = { cwd: join(root, 'test'), maxBuffer: 64 * 1024 * 1024 };
  return (await promisify(execFile)(process.execPath, flags, options)).stdout;
}

describe('the program of the README', () => {
  /** The first TypeScript block, and the first text block after it: what the program prints. */
  async function readProgram() {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const blocks = [...readme.matchAll(/^```(ts|text)\n(.*?)^```/gms)].map(([, language, body]) => ({
      language,
      body: body ?? '',
    }));
    const at = blocks.findIndex(({ language }) => language === 'ts');
    return {
      source: blocks[at]?.body ?? expect.fail('README.md has no ```ts block'),
      prints: blocks[at + 1]?.language === 'text' ? blocks[at + 1]?.body : undefined,
    };
  }

  it('has about ten lines', async () => {
    const { source } = await readProgram();
    const lines = source.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'));
    // Not counting the imports.
    expect(lines.filter((line) => !line.startsWith('import')).length).toBeLessThanOrEqual(10);
  });

  it('runs in an empty project and prints what the README says', async () => {
    const { source, prints } = await readProgram();
    const { stdout } = await project.run('program.ts', source);
    expect(stdout.trim()).toBe((prints ?? expect.fail('README.md does not show what it prints')).trim());
  });

  it('compiles strictly against the published types', async () => {
    const { source } = await readProgram();
    await project.run('program.ts', source).catch(() => undefined);
    expect(await project.typeErrors()).toBe('');
  });
});
