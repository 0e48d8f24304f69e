import type { Tree } from './fixture-tree.ts';

/** Files that break one rule; the first of them is where the violation starts. */
export interface Plant {
  readonly rule: string;
  readonly because: string;
  readonly files: Tree;
}

const importing = (path: string, specifier: string): Tree => ({ [path]: `import '${specifier}';\n` });

/** At least one violation for each rule of .dependency-cruiser.cjs. */
export const plants: readonly Plant[] = [
  {
    rule: 'no-cycles',
    because: 'two files need values of each other',
    files: {
      'packages/core/src/plan/cycle-a.ts': `import { b } from './cycle-b.ts';\nexport const a = () => b;\n`,
      'packages/core/src/plan/cycle-b.ts': `import { a } from './cycle-a.ts';\nexport const b = () => a;\n`,
    },
  },
  {
    rule: 'declared-and-resolvable',
    because: 'a file that does not exist',
    files: importing('packages/core/src/plan/missing.ts', './nowhere.ts'),
  },
  {
    rule: 'no-undeclared-packages',
    because: 'an installed package that package.json does not name',
    files: importing('packages/core/src/plan/undeclared.ts', 'stray'),
  },
  {
    rule: 'no-development-packages-in-sources',
    because: 'a test runner in a source',
    files: importing('packages/core/src/plan/development.ts', 'vitest'),
  },
  {
    rule: 'sources-do-not-import-tests',
    because: 'a source that borrows from a test',
    files: importing('packages/core/src/report/borrows.ts', './html.test.ts'),
  },
  {
    rule: 'measures-is-a-leaf',
    because: 'a measure that needs Node',
    files: importing('packages/measures/src/measures/price/needs-node.ts', 'node:crypto'),
  },
  {
    rule: 'families-do-not-import-each-other',
    because: 'a price measure in an import measure',
    files: {
      'packages/measures/src/measures/imports/borrows.ts': `import '../price/lent.ts';\n`,
      'packages/measures/src/measures/price/lent.ts': 'export {};\n',
    },
  },
  {
    rule: 'formulas-know-no-measure',
    because: 'a formula that looks up',
    files: importing('packages/measures/src/formulas/upward.ts', '../measures/price/lent.ts'),
  },
  {
    rule: 'populations-know-no-measure',
    because: 'a population that counts what a measure says',
    files: importing('packages/measures/src/populations/upward.ts', '../measures/price/lent.ts'),
  },
  {
    rule: 'privacy-is-a-leaf',
    because: 'SQL in privacy',
    files: importing('packages/privacy/src/authority/sql.ts', 'kysely'),
  },
  {
    rule: 'privacy-is-a-leaf',
    because: 'the warehouse in privacy',
    files: importing('packages/privacy/src/authority/warehouse.ts', '@tradepulse/core'),
  },
  {
    rule: 'privacy-files-only-in-audit-log',
    because: 'a file read by the policy',
    files: importing('packages/privacy/src/authority/file.ts', 'node:fs'),
  },
  {
    rule: 'core-never-reads-files',
    because: 'a file read by the loader',
    files: importing('packages/core/src/load/file.ts', 'node:fs/promises'),
  },
  {
    rule: 'core-knows-no-adapter',
    because: 'a reader in the loader',
    files: importing('packages/core/src/load/reader.ts', '@tradepulse/adapters'),
  },
  {
    rule: 'duckdb-only-in-its-engine',
    because: 'the engine in the planner',
    files: importing('packages/core/src/plan/engine.ts', '@duckdb/node-api'),
  },
  {
    rule: 'pg-only-in-its-engine',
    because: 'a connection in the planner',
    files: importing('packages/core/src/plan/server.ts', 'pg'),
  },
  {
    rule: 'vega-only-in-reports',
    because: 'a chart in the planner',
    files: importing('packages/core/src/plan/chart.ts', 'vega'),
  },
  {
    rule: 'highs-only-in-its-solver',
    because: 'a linear program in the release step',
    files: importing('packages/privacy/src/disclosure/programs.ts', 'highs'),
  },
  {
    rule: 'ssh2-only-behind-its-entry',
    because: 'a connection in a reader',
    files: importing('packages/adapters/src/census/remote.ts', 'ssh2'),
  },
  {
    rule: 'no-made-up-data-in-packages',
    because: 'made-up data in a published package',
    files: {
      'packages/core/src/made-up.ts': "import '../../ace-generator/src/index.ts';\n",
      'packages/ace-generator/src/index.ts': 'export {};\n',
    },
  },
  {
    rule: 'adapters-know-no-query',
    because: 'a query in a reader',
    files: importing('packages/adapters/src/query.ts', 'kysely'),
  },
  {
    rule: 'adapters-know-no-query',
    because: 'a measure, not its type alone, in a reader',
    files: importing('packages/adapters/src/measure.ts', '@tradepulse/measures'),
  },
  {
    rule: 'no-deep-imports-across-packages',
    because: 'a file behind the public name',
    files: importing('packages/core/src/plan/deep.ts', '@tradepulse/measures/src/own.ts'),
  },
  {
    rule: 'files-not-indexes-inside',
    because: 'the own index',
    files: importing('packages/core/src/plan/index-inside.ts', '../index.ts'),
  },
  {
    rule: 'tests-and-examples-use-public-names',
    because: 'a test that reaches inside',
    files: importing('test/golden/inside.test.ts', '../../packages/core/src/own.ts'),
  },
  {
    rule: 'tests-and-examples-use-public-names',
    because: 'an example that reaches inside',
    files: importing('examples/02-inside.ts', '../packages/core/src/own.ts'),
  },
];
