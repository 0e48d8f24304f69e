import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { seizures } from '@tradepulse/measures';
import {
  contributorRules,
  memoryAuditSink,
  publisherTreated,
  type ReleasePolicy,
  type SourcePolicy,
} from '@tradepulse/privacy';
import { afterEach, describe, expect, it } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import { importRelease, importRow } from '../support/import-rows.ts';
import { recordSource } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

const opened: TradePulse[] = [];
afterEach(async () => {
  for (const tp of opened.splice(0)) await tp.close();
});

/** A session on two seizures of January 2024, with a policy for transactions or without. */
async function sessionWith(ace: SourcePolicy | null): Promise<Session> {
  const policy: ReleasePolicy = { id: 'test', sources: ace === null ? {} : { ACE: ace } };
  const tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: memoryAuditSink(),
    clock: testClock,
    vaultKeys: vaultTestKeys(),
    releasePolicy: policy,
  });
  opened.push(tp);
  const seizure = (number: string) => ({ values: { seizure_no: number, port: '2704', origin: 'CN' } });
  const subjects = { seizure: [seizure('SEIZURE01'), seizure('SEIZURE02')] };
  await tp.loadExtract(recordSource({ extractId: 'january', asOf: '2024-02-01', subjects }));
  return tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
}

const january = { measures: [seizures], period: { month: '2024-01' } } as const;
const shown = publisherTreated({ publisher: 'these tests', authority: 'made up' });

describe('a report of transactions', () => {
  it('is refused where nobody said how they are released', async () => {
    const session = await sessionWith(null);
    await expect(session.report(january)).rejects.toMatchObject({ code: 'SOURCE_HAS_NO_POLICY' });
  });

  it('withholds what too few contributors stand behind, where contributors decide', async () => {
    const session = await sessionWith(contributorRules({ minimumContributors: 3, pPercent: 10 }));
    const report = await session.report(january);
    expect(report.rows[0]?.cells['enforcement/seizures']).toEqual({ kind: 'withheld' });
  });

  it('R-44 shows what somebody decided to show, and the extract that it rests on', async () => {
    const report = await (await sessionWith(shown)).report(january);
    expect(report.rows[0]?.values['enforcement/seizures']).toBe(2);
    expect(report.data.provenance).toMatchObject([
      { fact: 'seizure', dataset: 'ace-extract', asOf: '2024-02-01', files: ['january'] },
    ]);
  });

  it('is refused for months that no extract covers, and as of a load of statistics', async () => {
    const session = await sessionWith(shown);
    const february = session.report({ ...january, period: { month: '2024-02' } });
    await expect(february).rejects.toMatchObject({ code: 'PERIOD_NOT_AVAILABLE' });
    await opened.at(-1)?.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]));
    const earlier = session.report({ ...january, vintage: 1 });
    await expect(earlier).rejects.toMatchObject({ code: 'VINTAGE_OF_RECORDS' });
  });
});
