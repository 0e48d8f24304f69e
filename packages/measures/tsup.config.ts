import { defineConfig } from 'tsup';
import { deferDefinitions } from './build/defer-definitions.ts';

export default defineConfig({
  entry: { index: 'src/index.ts', formulas: 'src/formulas/index.ts' },
  format: 'esm',
  target: 'node22',
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
  esbuildPlugins: [deferDefinitions()],
  // How quickly the package is imported goes by how much there is to read: see build/README.md.
  esbuildOptions(options) {
    options.minifySyntax = true;
    options.minifyIdentifiers = true;
    options.supported = { arrow: false };
  },
});
