import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aceExtract, folder as folderOf } from '@tradepulse/adapters';
import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { electronicFilingShare, entrySummaries } from '@tradepulse/measures';
import {
  defaultContributorRules,
  memoryAuditSink,
  memoryReleaseRegister,
  openAuditLog,
  publisherTreated,
  type AuditLog,
  type ReleaseRegister,
  type SourcePolicy,
} from '@tradepulse/privacy';
import { testClock } from '../../support/analyst.ts';
import { vaultTestKeys } from '../../support/vault-test-keys.ts';
import { writeExtract } from '../ace/write-extract.ts';
import {
  atMost,
  compared,
  figure,
  median,
  type Figure,
  type Pair,
  type Section,
} from '../measuring/figure.ts';
import { THREADS } from '../measuring/plain-duckdb.ts';
import type { BenchOptions } from '../options.ts';
import { benchSession } from '../queries/bench-warehouse.ts';

const MEGABYTE = 1_000_000;

const report = {
  measures: [entrySummaries, electronicFilingShare],
  by: ['port', 'mode', 'entry_type'],
  period: { month: '2024-06' },
  totals: true,
} as const;

/** A report of transactions end to end, judged by contributors; beside it the same with nobody judging. */
export async function transactions(options: BenchOptions, parent: string): Promise<Section> {
  const folder = join(parent, 'transactions');
  await mkdir(folder, { recursive: true });
  const path = await loadMonth(folder, (options.smoke ? 0.5 : 3) * MEGABYTE);
  const copy = join(folder, 'copy.duckdb');
  await copyFile(path, copy);
  const log = await openAuditLog({ directory: join(folder, 'audit') });
  const register = forgettingRegister();
  const judged = await openReports(path, log, defaultContributorRules(), register);
  const plain = await openReports(copy, log, publisherTreated({ publisher: 'nobody', authority: 'none' }));
  try {
    const { rows } = await benchSession(judged).report(report);
    const figures = rows.flatMap(({ cells }) => Object.values(cells));
    const withheld = figures.filter(({ kind }) => kind === 'withheld').length;
    const { first, again } = await timesOf(benchSession(judged), benchSession(plain), register, options);
    return {
      name: 'transactions',
      title:
        'A report of transactions end to end: guard, synced log, plan, SQL, contributions, disclosure control',
      about: [`${figures.length} figures, of which ${withheld} are withheld`],
      figures: [
        compared('asked for the first time (beside: nobody judges)', 'ms', first),
        added('  judging it adds', first, null),
        compared('asked again (beside: nobody judges)', 'ms', again),
        added('  judging it adds', again, atMost(10, '< 10 ms on a 1,000-cell report')),
      ],
    };
  } finally {
    await judged.close();
    await plain.close();
    await log.close();
  }
}

function added(name: string, pairs: readonly Pair[], promise: Parameters<typeof figure>[3]): Figure {
  return figure(name, 'ms', median(pairs.map(({ ours, yardstick }) => ours - yardstick)), promise);
}

/** A warehouse file with a generated month. */
async function loadMonth(folder: string, bytes: number): Promise<string> {
  const extract = await writeExtract(folder, bytes);
  const path = join(folder, 'warehouse.duckdb');
  const engine = await openDuckDb({ path, threads: THREADS });
  const tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
  await tp.loadExtract(aceExtract(folderOf(extract.folder)));
  await tp.close();
  return path;
}

async function openReports(
  path: string,
  audit: AuditLog,
  ACE: SourcePolicy,
  releaseRegister: ReleaseRegister = memoryReleaseRegister(),
): Promise<TradePulse> {
  const engine = await openDuckDb({ path, threads: THREADS });
  const releasePolicy = { id: 'bench', sources: { ACE } };
  return openTradePulse({ engine, audit, releasePolicy, releaseRegister, clock: testClock });
}

/** A register in memory that can be made to forget what was released. */
function forgettingRegister(): ReleaseRegister & { readonly forget: () => void } {
  let register = memoryReleaseRegister();
  return {
    read: (groups) => register.read(groups),
    append: (additions) => register.append(additions),
    forget: () => {
      register = memoryReleaseRegister();
    },
  };
}

async function timesOf(
  judged: Session,
  plain: Session,
  register: { readonly forget: () => void },
  { queryRounds }: BenchOptions,
): Promise<{ readonly first: readonly Pair[]; readonly again: readonly Pair[] }> {
  const first: Pair[] = [];
  const again: Pair[] = [];
  // The first rounds warm both up.
  for (let round = -Math.ceil(queryRounds / 2); round < queryRounds; round += 1) {
    register.forget();
    const yardstick = await reportTime(plain);
    const ours = await reportTime(judged);
    const repeated = await reportTime(judged);
    if (round < 0) continue;
    first.push({ ours, yardstick });
    again.push({ ours: repeated, yardstick });
  }
  return { first, again };
}

async function reportTime(session: Session): Promise<number> {
  const started = performance.now();
  await session.report(report);
  return performance.now() - started;
}
