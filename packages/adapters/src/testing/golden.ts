import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../../test/golden/', import.meta.url);

/** The path of a golden file: genuine data with a README that says where it is from. */
export function goldenPath(name: string): string {
  return fileURLToPath(new URL(name, folder));
}

/** The text of a golden file, byte for byte. */
export function goldenText(name: string): string {
  return readFileSync(goldenPath(name), 'latin1');
}
