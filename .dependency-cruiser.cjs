// Which import may go where. test/boundaries plants one violation per rule and expects that rule's name.
// A path is a regular expression; $1 stands for what the first group of `from` matched.

const TEST = '\\.test\\.ts$';
const FILES = '^(node:)?fs(/promises)?$';
// What the export maps of the packages name.
const PUBLIC = [
  '/src/index\\.ts$',
  '^packages/adapters/src/source/sftp/index\\.ts$',
  '^packages/core/src/engine/duckdb/index\\.ts$',
  '^packages/core/src/engine/postgres/index\\.ts$',
  '^packages/measures/src/formulas/index\\.ts$',
  '^packages/privacy/src/testing/index\\.ts$',
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third holds what they share. Types may.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'declared-and-resolvable',
      comment: "A package is named in its importer's package.json, a file exists.",
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'Not reached through a neighbour: published packages would not have it.',
      severity: 'error',
      from: { path: '^(packages/[^/]+/src|test|examples)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-sources',
      comment: 'Users do not get devDependencies; optional engines are peers as well.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm-peer', 'type-only'] },
    },
    {
      name: 'sources-do-not-import-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'measures-is-a-leaf',
      comment: 'Measures are pure functions that run anywhere: no dependency, no node:*.',
      severity: 'error',
      from: { path: '^packages/measures/src/', pathNot: TEST },
      to: { pathNot: '^packages/measures/src/' },
    },
    {
      name: 'families-do-not-import-each-other',
      comment: 'What two families need is a formula.',
      severity: 'error',
      from: { path: '^packages/measures/src/measures/([^/]+)/' },
      to: { path: '^packages/measures/src/measures/[^/]+/', pathNot: '^packages/measures/src/measures/$1/' },
    },
    {
      name: 'formulas-know-no-measure',
      comment: 'Vocabulary, algebra and formulas stand below the measures.',
      severity: 'error',
      from: {
        path: '^packages/measures/src/(vocabulary|dimensions|time|errors|formulas|algebra|evaluate|question)/',
        pathNot: TEST,
      },
      to: { path: '^packages/measures/src/measures/' },
    },
    {
      name: 'populations-know-no-measure',
      comment: 'Families count what populations say; what needs a measure is a measure.',
      severity: 'error',
      from: { path: '^packages/measures/src/populations/', pathNot: TEST },
      to: { path: '^packages/measures/src/measures/' },
    },
    {
      name: 'privacy-is-a-leaf',
      comment: 'Privacy knows no warehouse and no SQL; its stores are interfaces that core implements.',
      severity: 'error',
      from: { path: '^packages/privacy/src/' },
      to: { path: ['^packages/(core|adapters|measures)/', 'node_modules/kysely/'] },
    },
    {
      name: 'privacy-files-only-in-audit-log',
      severity: 'error',
      from: { path: '^packages/privacy/src/', pathNot: [TEST, '^packages/privacy/src/audit-log/'] },
      to: { path: FILES },
    },
    {
      name: 'core-never-reads-files',
      comment: 'Adapters read; core is handed typed rows.',
      severity: 'error',
      from: { path: '^packages/core/src/', pathNot: TEST },
      to: { path: FILES },
    },
    {
      name: 'core-knows-no-adapter',
      severity: 'error',
      from: { path: '^packages/core/src/' },
      to: { path: '^packages/adapters/' },
    },
    {
      name: 'duckdb-only-in-its-engine',
      severity: 'error',
      from: { path: '^packages/', pathNot: [TEST, '^packages/core/src/engine/duckdb/'] },
      to: { path: 'node_modules/@duckdb/' },
    },
    {
      name: 'pg-only-in-its-engine',
      severity: 'error',
      from: { path: '^packages/', pathNot: [TEST, '^packages/core/src/engine/postgres/'] },
      to: { path: 'node_modules/(@types/)?pg(-copy-streams)?/' },
    },
    {
      name: 'vega-only-in-reports',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/core/src/report/' },
      to: { path: 'node_modules/vega(-lite)?/' },
    },
    {
      name: 'highs-only-in-its-solver',
      comment: 'An optional peer: who audits no intervals and rounds nothing does not install it.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [TEST, '^packages/privacy/src/disclosure/solver/'] },
      to: { path: 'node_modules/highs/' },
    },
    {
      name: 'ssh2-only-behind-its-entry',
      comment: 'An optional peer: hosts that read folders and archives do not install it.',
      severity: 'error',
      from: { path: '^packages/', pathNot: [TEST, '^packages/adapters/src/source/sftp/'] },
      to: { path: 'node_modules/(@types/)?ssh2/' },
    },
    {
      name: 'no-made-up-data-in-packages',
      comment: 'The generator of made-up extracts serves tests, examples and benchmarks alone.',
      severity: 'error',
      from: { path: '^packages/(measures|privacy|core|adapters)/' },
      to: { path: '^packages/ace-generator/' },
    },
    {
      name: 'adapters-know-no-query',
      comment: 'A reader produces rows; of the measures it may know the types of those rows.',
      severity: 'error',
      from: { path: '^packages/adapters/src/' },
      to: { path: ['^packages/measures/', 'node_modules/kysely/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-deep-imports-across-packages',
      comment: 'Across packages the public name.',
      severity: 'error',
      from: { path: '^(packages/[^/]+)/' },
      to: { path: '^packages/', pathNot: ['^$1/', ...PUBLIC] },
    },
    {
      name: 'files-not-indexes-inside',
      comment: 'Inside a package the file: an index in the middle makes cycles.',
      severity: 'error',
      from: { path: '^(packages/[^/]+)/src/', pathNot: '/index\\.ts$' },
      to: { path: ['^$1/src/index\\.ts$', '^$1/src/.*/index\\.ts$'] },
    },
    {
      name: 'tests-and-examples-use-public-names',
      severity: 'error',
      from: { path: '^(test|examples)/' },
      to: { path: '^packages/', pathNot: PUBLIC },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^packages/[^/]+/dist/' },
    tsPreCompilationDeps: 'specify',
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@tradepulse/source', 'import', 'types', 'default', 'node'],
      extensions: ['.ts', '.js', '.mjs', '.cjs'],
    },
  },
};
