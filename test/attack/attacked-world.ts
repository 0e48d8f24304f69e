import { openTradePulse, type Report, type ReportRequest, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink, type SourcePolicy } from '@tradepulse/privacy';
import { analyst, testClock } from '../support/analyst.ts';
import { recordSource } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';
import { countryOf, measures, regionOf } from './random-question.ts';
import type { Selection } from './referee.ts';
import { recordOf, type Random, type Seizure } from './world.ts';

/** A warehouse in memory whose transactions are released by a policy. */
export async function openWorld(policy: SourcePolicy): Promise<TradePulse> {
  return openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: memoryAuditSink(),
    clock: testClock,
    vaultKeys: vaultTestKeys(),
    releasePolicy: { id: 'attacked', sources: { ACE: policy } },
  });
}

/** Loads a version of the data. */
export async function load(tp: TradePulse, version: number, seizures: readonly Seizure[]): Promise<void> {
  await tp.loadExtract(
    recordSource({
      extractId: `version-${version}`,
      asOf: `2024-04-0${version + 1}`,
      period: ['2024-01-01', '2024-03-31'],
      subjects: { seizure: seizures.map(recordOf) },
    }),
  );
}

/** A figure that was asked for: what it is about, and what was shown; null when it was withheld. */
export interface Figure {
  readonly measure: string;
  readonly selection: Selection;
  readonly value: number | null;
}

type Request = ReportRequest<(typeof measures)[number]>;

/** One of three principals asks; what is shown is what the referee hears. */
export async function ask(tp: TradePulse, request: Request, random: Random): Promise<readonly Figure[]> {
  const principal = analyst({ id: `analyst-${Math.floor(3 * random())}` });
  const session = tp.session({ principal, project: 'trends', purpose: 'TRADE_ANALYSIS' });
  const report: Report<(typeof measures)[number]> = await session.report(request);
  return report.rows.flatMap((row) =>
    request.measures.map(({ id }): Figure => {
      const among = selectionOf(request, row.key.slice(0, row.depth));
      const isIpr = id === measures[1].id;
      return {
        measure: id,
        value: row.values[id],
        selection: (seizure) => among(seizure) && (!isIpr || seizure.ipr),
      };
    }),
  );
}

function selectionOf(request: Request, key: readonly (string | null)[]): Selection {
  const { by = [], period, where = {} } = request;
  const conditions: Selection[] = key.map((code, at) => (seizure) => codeOf(by[at] ?? '', seizure) === code);
  const month = 'month' in period ? period.month : null;
  if (month !== null) conditions.push(({ day }) => day.startsWith(month));
  for (const [level, codes] of Object.entries(where)) {
    conditions.push((seizure) => codes.includes(codeOf(level, seizure)));
  }
  return (seizure) => conditions.every((holds) => holds(seizure));
}

function codeOf(level: string, { port, origin, mode, day }: Seizure): string {
  switch (level) {
    case 'port':
      return port;
    case 'country':
      return countryOf[origin] ?? '';
    case 'region':
      return regionOf[origin] ?? '';
    case 'mode':
      return mode;
    case 'month':
      return day.slice(0, 7);
    default:
      throw new TypeError('the attack asks no such level');
  }
}
