// The entries that the packages' export maps promise: one list for the API reports and the package checks.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Folders of the published packages. */
export const packageFolders = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(root, 'packages', name))
  .filter((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).private !== true);

/** Each typed entry of a package: `{ name: 'core-duckdb', types: '<folder>/dist/duckdb.d.ts' }`. */
export function typedEntries(folder) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const short = name.replace('@tradepulse/', '');
  return Object.entries(exports)
    .filter(([, target]) => typeof target === 'object' && target !== null)
    .map(([path, { types }]) => ({
      name: path === '.' ? short : `${short}-${path.slice(2).replaceAll('/', '-')}`,
      types: join(folder, types),
    }));
}
