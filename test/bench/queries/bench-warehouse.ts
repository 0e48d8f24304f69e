import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { apiAnswer } from '@tradepulse/adapters';
import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink, openAuditLog, type AuditLog, type AuditSink } from '@tradepulse/privacy';
import { THREADS } from '../measuring/plain-duckdb.ts';
import { analyst, testClock } from '../../support/analyst.ts';
import { nothingSpent, observedEngine, observedSink, type Spent } from './observed-engine.ts';

/** The warehouse of 2024 with its observers, and the same file for plain DuckDB. */
export interface BenchWarehouse {
  readonly session: Session;
  /** Where the time went since it was last set to nothing. */
  readonly spent: Spent;
  /** A copy of the database file. */
  readonly copy: string;
  /** Records in memory, or in a file that is synced to disk before data are handed out. */
  recordIn(sink: 'memory' | 'file'): void;
  close(): Promise<void>;
}

/** Loads the pull, copies the file and opens both. */
export async function openBenchWarehouse(files: readonly string[], parent: string): Promise<BenchWarehouse> {
  const folder = join(parent, 'queries');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'warehouse.duckdb');
  const copy = join(folder, 'copy.duckdb');
  const loading = await openTradePulse({
    engine: await openDuckDb({ path, threads: THREADS }),
    audit: memoryAuditSink(),
  });
  await loading.load(await apiAnswer(files, { flow: 'imports', year: 2024 }));
  await loading.close();
  await copyFile(path, copy);
  const log = await openAuditLog({ directory: join(folder, 'audit') });
  return opened(path, copy, log);
}

async function opened(path: string, copy: string, log: AuditLog): Promise<BenchWarehouse> {
  const spent = nothingSpent();
  const memory = memoryAuditSink();
  let sink: AuditSink = memory;
  const tp = await openTradePulse({
    engine: observedEngine(await openDuckDb({ path, threads: THREADS }), spent),
    audit: observedSink(() => sink, spent),
    clock: testClock,
  });
  return {
    session: benchSession(tp),
    spent,
    copy,
    recordIn(kind) {
      sink = kind === 'file' ? log : memory;
    },
    async close() {
      await tp.close();
      await log.close();
    },
  };
}

/** A session of an analyst with everything in order. */
export function benchSession(tp: TradePulse): Session {
  return tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
}
