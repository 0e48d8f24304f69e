import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Paths to contents. */
export type Tree = Readonly<Record<string, string>>;

const packages = ['measures', 'privacy', 'core', 'adapters'] as const;

function workspacePackage(name: string, dependencies: readonly string[], others: Tree = {}): Tree {
  const manifest = {
    name: `@tradepulse/${name}`,
    type: 'module',
    exports: {
      '.': './src/index.ts',
      './duckdb': './src/engine/duckdb/index.ts',
      './postgres': './src/engine/postgres/index.ts',
      './formulas': './src/formulas/index.ts',
      './*': './*',
    },
    dependencies: Object.fromEntries(dependencies.map((dependency) => [dependency, '*'])),
    devDependencies: { vitest: '*' },
  };
  return {
    [`packages/${name}/package.json`]: JSON.stringify(manifest),
    [`packages/${name}/src/index.ts`]: `export { own } from './own.ts';\n`,
    [`packages/${name}/src/own.ts`]: `export const own = '${name}';\nexport type Own = typeof own;\n`,
    ...others,
  };
}

function installedPackage(name: string): Tree {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', exports: './index.js' }),
    [`node_modules/${name}/index.js`]: 'export const it = 1;\n',
  };
}

function privateProject(name: string): Tree {
  const own = Object.fromEntries(packages.map((one) => [`@tradepulse/${one}`, '*']));
  return { [`${name}/package.json`]: JSON.stringify({ name, type: 'module', dependencies: own }) };
}

/** A workspace of our shape, with installed packages and imports that every rule allows. */
export const cleanTree: Tree = {
  'package.json': JSON.stringify({ name: 'root', type: 'module' }),
  ...workspacePackage('measures', [], { 'packages/measures/src/formulas/index.ts': 'export {};\n' }),
  ...workspacePackage('privacy', ['zod', 'kysely', '@tradepulse/core', 'highs'], {
    'packages/privacy/src/disclosure/solver/load.ts': `import 'highs';\n`,
    'packages/privacy/src/audit-log/file-sink.ts': `import 'node:fs/promises';\n`,
  }),
  ...workspacePackage(
    'core',
    ['@tradepulse/measures', '@tradepulse/adapters', '@duckdb/node-api', 'pg', 'vega'],
    {
      'packages/core/src/engine/duckdb/index.ts': `export { it } from '@duckdb/node-api';\n`,
      'packages/core/src/engine/postgres/index.ts': `export { it } from 'pg';\n`,
      'packages/core/src/report/html.ts': `import 'vega';\nimport '@tradepulse/measures';\n`,
      'packages/core/src/report/html.test.ts': `import 'vitest';\nimport 'node:fs';\nimport './html.ts';\n`,
      'packages/core/src/plan/ring-a.ts': `import type { B } from './ring-b.ts';\nexport const a = 1 as B;\n`,
      'packages/core/src/plan/ring-b.ts': `import { a } from './ring-a.ts';\nexport type B = 1;\nexport { a };\n`,
    },
  ),
  ...workspacePackage('adapters', ['@tradepulse/core', '@tradepulse/measures', 'kysely', 'vega', 'ssh2'], {
    'packages/adapters/src/source/sftp/connection.ts': `import 'ssh2';\n`,
    'packages/adapters/src/row.ts': `import type { Own } from '@tradepulse/measures';\nexport type Row = Own;\n`,
    'packages/adapters/src/read.ts': `import '@tradepulse/core';\nimport 'node:fs';\n`,
  }),
  ...privateProject('test'),
  ...privateProject('examples'),
  'test/golden/first.test.ts': `import '@tradepulse/core/duckdb';\nimport '@tradepulse/core/postgres';\nimport '@tradepulse/measures/formulas';\n`,
  'examples/01-first.ts': `import '@tradepulse/core';\n`,
  ...installedPackage('zod'),
  ...installedPackage('kysely'),
  ...installedPackage('pg'),
  ...installedPackage('vega'),
  ...installedPackage('ssh2'),
  ...installedPackage('highs'),
  ...installedPackage('vitest'),
  ...installedPackage('stray'),
  ...installedPackage('@duckdb/node-api'),
};

/** Writes a tree and links the workspace's packages as pnpm does. */
export async function writeTree(folder: string, tree: Tree): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await mkdir(join(folder, 'node_modules/@tradepulse'), { recursive: true });
  for (const name of packages) {
    await symlink(join(folder, 'packages', name), join(folder, 'node_modules/@tradepulse', name), 'dir');
  }
}
