// Mutation tests of the formulas and the statutory arithmetic; `npm run mutate` adds the folder (scripts/mutate.mjs).
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // Texts are names of errors and arguments; their own tests hold them.
  mutator: { excludedMutations: ['StringLiteral'] },
  incremental: true,
  concurrency: 1,
  thresholds: { high: 95, low: 90, break: 90 },
  // The sandbox holds what the tests read and nothing else.
  ignorePatterns: [
    '**',
    '!packages/measures/src/**',
    '!packages/measures/package.json',
    '!scripts/mutation-setup.mjs',
    '!vitest.mutation.config.ts',
  ],
  tempDirName: 'temp/mutation/sandbox',
  logLevel: 'warn',
  warnings: { slow: false },
  packageManager: 'pnpm',
};
