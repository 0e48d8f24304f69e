import { randomUUID } from 'node:crypto';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openAuditLog, verifyAuditLog, type AuditRecord, type AuditSink } from '@tradepulse/privacy';
import { atLeast, compared, figure, median, type Pair, type Section } from '../measuring/figure.ts';
import type { BenchOptions } from '../options.ts';

/** Callers that wait at the same time, as many requests of a busy host do. */
const CALLERS = 256;

/** What a caller records for one audited call: an intent before, an outcome after. */
const record: Omit<AuditRecord, 'phase' | 'corr'> = {
  kind: 'QUERY',
  actor: { kind: 'person', id: 'u-analyst', organisation: 'CBP', roles: ['USER'] },
  project: 'trends',
  purpose: 'TRADE_ANALYSIS',
  module: 'ADD_WH',
  action: 'READ_STATISTICS',
  query: { measures: ['imports/customs-value'], by: ['country'], period: '2024', compare: null, filters: [] },
  decision: {
    effect: 'allow',
    reasons: ['PERMITTED_BY_ROLE'],
    role: 'USER',
    policyHash: 'a'.repeat(64),
    trainingListVersion: '2026-09',
  },
  datasets: [{ name: 'census-imports', version: '2024-12' }],
  rows: { released: 232, withheld: 0 },
  error: null,
  content: null,
};

/** Audited calls a second, beside what the same disk syncs in the same run; and how fast a log is verified. */
export async function audit(options: BenchOptions, folder: string): Promise<Section> {
  const [seconds, records] = options.smoke ? [0.3, 2_000] : [4, 1_000_000];
  const [sustained, syncs]: [Pair[], number[]] = [[], []];
  for (let round = 0; round < options.rounds; round += 1) {
    const raw = await syncsPerSecond(join(folder, 'raw'), seconds);
    syncs.push(raw);
    sustained.push({ ours: await callsPerSecond(join(folder, 'calls'), seconds), yardstick: raw });
  }
  // Whichever is lower: two thousand, or half of what the disk syncs.
  const bar = Math.min(2_000, median(syncs) / 2);
  const calls = median(sustained.map(({ ours }) => ours));
  const promise = atLeast(bar, `>= ${Math.round(bar)} a second (2,000, or half the syncs)`)(calls);
  const single = await callsPerSecond(join(folder, 'single'), seconds, 1);
  const verified = await verifiedPerSecond(join(folder, 'verify'), records);
  return {
    name: 'audit',
    title: 'The audit log: group commit, and verification',
    about: [
      `a call is an intent and an outcome, each durable before it goes on; ${CALLERS} callers at once`,
      'yardstick: writes of 1 KiB with fdatasync, one after the other, on the same disk',
      `verification of ${records} records, checked to be whole`,
    ],
    figures: [
      { ...compared('audited calls, many callers', '/s', sustained), promise },
      figure('audited calls, one caller', '/s', single),
      figure('records verified', '/s', verified),
      figure('time for a million records', 's', 1_000_000 / verified),
    ],
  };
}

async function syncsPerSecond(folder: string, seconds: number): Promise<number> {
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, 'raw'), 'a');
  const bytes = Buffer.alloc(1024, 'x');
  const rate = await ratePerSecond(seconds, 1, async () => {
    await file.write(bytes);
    await file.datasync();
  });
  await file.close();
  await rm(folder, { recursive: true });
  return rate;
}

async function callsPerSecond(folder: string, seconds: number, callers = CALLERS): Promise<number> {
  const log = await openAuditLog({ directory: folder });
  const rate = await ratePerSecond(seconds, callers, () => auditedCall(log));
  await log.close();
  const { status, openIntents } = await verifyAuditLog(folder);
  if (status !== 'ok' || openIntents.length > 0) throw new Error('the log of the benchmark is not whole');
  await rm(folder, { recursive: true });
  return rate;
}

async function auditedCall(log: AuditSink): Promise<void> {
  const corr = randomUUID();
  await log.append({ ...record, phase: 'intent', corr });
  await log.append({ ...record, phase: 'outcome', corr });
}

/** How often work is done in a second by some who repeat it side by side. */
async function ratePerSecond(seconds: number, callers: number, work: () => Promise<void>): Promise<number> {
  let done = 0;
  const started = performance.now();
  const until = started + seconds * 1000;
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return (done * 1000) / (performance.now() - started);
}

async function verifiedPerSecond(folder: string, records: number): Promise<number> {
  const log = await openAuditLog({ directory: folder });
  for (let at = 0; at < records / 2; at += 1_000) {
    await Promise.all(Array.from({ length: Math.min(1_000, records / 2 - at) }, () => auditedCall(log)));
  }
  await log.close();
  const started = performance.now();
  const found = await verifyAuditLog(folder);
  const seconds = (performance.now() - started) / 1000;
  if (found.status !== 'ok' || found.records !== records)
    throw new Error('the log of the benchmark is not whole');
  await rm(folder, { recursive: true });
  return records / seconds;
}
