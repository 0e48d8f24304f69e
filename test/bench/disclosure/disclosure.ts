import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  defaultContributorRules,
  protectCells,
  publisherTreated,
  releaseTable,
  unreleased,
  type CellProblem,
  type SourcePolicy,
  type StatisticalTable,
} from '@tradepulse/privacy';
import {
  atMost,
  compared,
  figure,
  median,
  valued,
  type Figure,
  type Pair,
  type Section,
} from '../measuring/figure.ts';
import { requireSameAnswer, runAlone, type SideResult } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { tableOfPorts, type TableSize } from './table-of-ports.ts';

const REPORT: TableSize = { ports: 24, codes: 33, records: 14 };
const LARGE: TableSize = { ports: 330, codes: 400, records: 3 };
const SMALL_LARGE: TableSize = { ports: 40, codes: 90, records: 3 };

/** Disclosure control of a report, and of a large table in a process of its own; both with totals and insiders. */
export async function disclosure(options: BenchOptions, folder: string): Promise<Section> {
  const report = tableOfPorts(REPORT, 1);
  const size = options.smoke ? SMALL_LARGE : LARGE;
  const runs = await protectAlone(size, options.rounds, folder);
  const name = `${size.ports} ports x ${size.codes} codes`;
  return {
    name: 'disclosure',
    title: 'Disclosure control: primary rules, secondary suppression, exact audit with insiders',
    about: [
      'generated: offices of 8 ports, groups of 8 and 40 codes, and all',
      `report: ${sizeOf(report)}; ${countsOf(report)}; beside it the same table of a publisher, which nobody judges`,
      `${name}: ${runs[0]?.rows ?? 0} cells; its numbers are the same in every run`,
    ],
    figures: [reportFigure(report, options.queryRounds), ...largeFigures(name, runs)],
  };
}

function reportFigure(report: CellProblem, rounds: number): Figure {
  const pairs: Pair[] = [];
  // The first rounds warm both up, as they are in a host that runs.
  for (let round = -2 * rounds; round < rounds; round += 1) {
    // A copy each time: nothing that was found out about the contributions of one release helps the next.
    const judged = tableOf(structuredClone(report));
    const ours = releaseTime(judged, defaultContributorRules());
    const yardstick = releaseTime(judged, publisherTreated({ publisher: 'nobody', authority: 'none' }));
    if (round >= 0) pairs.push({ ours, yardstick });
  }
  const bar = atMost(10, '< 10 ms on 1,000 cells');
  return valued(compared("a report (beside: a publisher's)", 'ms', pairs), bar);
}

/** A table of one column, whose figures are the cells. */
function tableOf(problem: CellProblem): StatisticalTable {
  return {
    columns: [{ id: 'value', sources: ['ACE'] }],
    rows: problem.cells.map(({ value }, cell) => ({
      key: [String(cell)],
      cells: [{ value, behind: [{ population: 0, cell }] }],
    })),
    populations: [
      { source: 'ACE', statistic: 'sum', problem, changed: new Map(), fewestOnOneSide: new Map() },
    ],
  };
}

function releaseTime(table: StatisticalTable, ACE: SourcePolicy): number {
  const before = performance.now();
  releaseTable(unreleased(table), { id: 'bench', sources: { ACE } });
  return performance.now() - before;
}

async function protectAlone(size: TableSize, rounds: number, folder: string): Promise<readonly SideResult[]> {
  const file = join(folder, 'table-of-ports.json');
  await writeFile(file, JSON.stringify(size));
  const runs: SideResult[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const run = await runAlone('protect-table', { files: [file], folder });
    requireSameAnswer('two runs', run.answer, runs[0]?.answer ?? run.answer);
    runs.push(run);
  }
  return runs;
}

function largeFigures(name: string, runs: readonly SideResult[]): readonly Figure[] {
  const of = (what: (run: SideResult) => number): number => median(runs.map(what));
  const [primary, secondary] = (runs[0]?.answer ?? []).map(Number);
  return [
    figure(
      name,
      's',
      of(({ seconds }) => seconds),
      atMost(5, '< 5 s'),
    ),
    figure(
      '  processor time',
      's',
      of(({ cpuSeconds }) => cpuSeconds),
    ),
    figure(
      '  highest memory',
      'MiB',
      of(({ peakMiB }) => peakMiB),
      atMost(1_000, '< 1 GB'),
    ),
    figure('  sensitive cells', '', primary ?? 0),
    figure('  withheld with them', '', secondary ?? 0),
  ];
}

function sizeOf({ cells, innerCount }: CellProblem): string {
  return `${cells.length} cells over ${innerCount} combinations of port and code`;
}

function countsOf(problem: CellProblem): string {
  const { statuses } = protectCells(problem, defaultContributorRules());
  const count = (letter: string): number => statuses.filter((status) => status === letter).length;
  return `${count('u')} sensitive, ${count('x')} withheld with them`;
}
