import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Sources, not builds: the condition comes first, at the root and in each project.
// `import` is left to Vite: named here, it would reach CommonJS packages that require their dependencies.
const conditions = ['@tradepulse/source', 'module', 'default'];
const source = { resolve: { conditions }, ssr: { resolve: { conditions } } };
// The longest test takes a minute on two cores of its own, and three where others want them too.
const patient = { testTimeout: 400_000, hookTimeout: 400_000 };

export default defineConfig({
  ...source,
  test: {
    // The default leaves a core to others, which on two cores is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: ['packages/*/{src,build}/**/*.test.ts'],
          // Pure functions share no state: a worker per file would cost thirty times as much.
          isolate: false,
          testTimeout: 200_000,
          hookTimeout: 200_000,
        },
      },
      {
        ...source,
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', '**/node_modules/**'],
          // One PostgreSQL server for all of them, started when the first asks.
          globalSetup: 'test/support/postgres-global-setup.ts',
          ...patient,
        },
      },
      {
        // The packed packages as a user installs them: no source condition here.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          exclude: ['**/node_modules/**'],
          ...patient,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
