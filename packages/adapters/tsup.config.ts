import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', sftp: 'src/source/sftp/index.ts' },
  format: 'esm',
  target: 'node22',
  dts: true,
  clean: true,
  sourcemap: true,
  treeshake: true,
});
