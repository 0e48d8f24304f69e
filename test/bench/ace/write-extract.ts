import { generateExtract } from '@tradepulse/ace-generator';
import { aceExtract, folder } from '@tradepulse/adapters';
import type { SubjectFile } from '@tradepulse/core';
import { join } from 'node:path';

/** An extract of one month, as it lies in its folder. */
export interface WrittenExtract {
  readonly folder: string;
  readonly files: readonly SubjectFile[];
  readonly bytes: number;
  readonly rows: number;
}

/** Lines of a year for each byte of an extract of one month: generated ones have about 77 bytes a line. */
const LINES_A_BYTE = 1 / 77;

/** Writes an extract of about so many bytes. It is generated: the same size gives the same bytes. */
export async function writeExtract(parent: string, bytes: number): Promise<WrittenExtract> {
  const target = join(parent, `extract-${bytes}`);
  const lines = Math.ceil(bytes * LINES_A_BYTE);
  await generateExtract({ seed: 2406, lines, months: ['2024-06', '2024-06'], folder: target });
  const { files } = await aceExtract(folder(target)).manifest();
  return { folder: target, files, bytes: total(files, 'bytes'), rows: total(files, 'rows') };
}

/** Bytes or rows of some files. */
export function total(files: readonly SubjectFile[], of: 'bytes' | 'rows'): number {
  return files.reduce((sum, file) => sum + file[of], 0);
}
