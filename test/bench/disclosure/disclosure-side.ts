import { readFile } from 'node:fs/promises';
import { defaultContributorRules, protectCells } from '@tradepulse/privacy';
import { effortOf, type SideResult } from '../measuring/side.ts';
import type { SideInput } from '../options.ts';
import { tableOfPorts, type TableSize } from './table-of-ports.ts';

/** Protects a table of the size that a file says. Answers how many of its cells are sensitive, and how many go with them. */
export async function protectTable({ files }: SideInput): Promise<SideResult> {
  const size = JSON.parse(await readFile(files[0] ?? '', 'utf8')) as TableSize;
  const problem = tableOfPorts(size, 11);
  const counts = { primary: 0, secondary: 0 };
  const effort = await effortOf(async () => {
    const { statuses } = protectCells(problem, defaultContributorRules());
    for (const status of statuses) {
      if (status === 'u') counts.primary += 1;
      if (status === 'x') counts.secondary += 1;
    }
    return Promise.resolve(statuses.length);
  });
  return { ...effort, answer: [counts.primary, counts.secondary].map(String) };
}
