import { openTradePulse, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink, type MemoryAuditSink } from '@tradepulse/privacy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { administrator } from '../support/administrator.ts';
import { importRelease, importRow } from '../support/import-rows.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

let day = Date.UTC(2026, 5, 1);
const clock = { now: (): number => day };
const release = (): ReturnType<typeof importRelease> =>
  importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]);

describe('loads of registered datasets alone', () => {
  let tp: TradePulse;
  let audit: MemoryAuditSink;

  beforeEach(async () => {
    day = Date.UTC(2026, 5, 1);
    audit = memoryAuditSink();
    tp = await openTradePulse({
      engine: await openDuckDb({ path: ':memory:' }),
      audit,
      clock,
      vaultKeys: vaultTestKeys(),
      datasets: 'registered',
    });
  });
  afterEach(() => tp.close());

  async function register(validUntil: string | null): Promise<void> {
    const { agreements, datasets } = tp.accounting({ principal: administrator(), project: 'records' });
    await agreements.draft({ id: 'MOU-1', agreementKind: 'MOU', owner: 'owner', validUntil });
    await agreements.approve('MOU-1', 'CBP_PRIVACY_OFFICER', 'officer');
    await agreements.approve('MOU-1', 'CHIEF_COUNSEL', 'counsel');
    await agreements.approve('MOU-1', 'DHS_PRIVACY_OFFICE', 'dhs');
    await datasets.register({
      id: release().dataset,
      systemOfRecords: 'DHS/CBP-001',
      agreementId: 'MOU-1',
      containsPii: false,
    });
  }

  it('R-65 R-66 takes in nothing of a dataset that is not registered, and records that', async () => {
    await expect(tp.load(release())).rejects.toMatchObject({ code: 'DATASET_NOT_REGISTERED' });
    expect(await tp.vintages()).toEqual([]);
    expect(audit.records().at(-1)).toMatchObject({
      kind: 'LOAD',
      phase: 'outcome',
      error: 'DATASET_NOT_REGISTERED',
    });
  });

  it('R-65 takes it in while its agreement is in force, and no longer', async () => {
    await register('2026-06-30');
    await tp.load(release());
    expect(await tp.vintages()).toHaveLength(1);
    day = Date.UTC(2026, 6, 1);
    await expect(tp.load(release())).rejects.toMatchObject({ code: 'AGREEMENT_NOT_APPROVED' });
  });

  it('R-66 takes in nothing of one that was withdrawn', async () => {
    await register(null);
    const { datasets } = tp.accounting({ principal: administrator(), project: 'records' });
    await datasets.withdraw(release().dataset);
    await expect(tp.load(release())).rejects.toMatchObject({ code: 'DATASET_NOT_REGISTERED' });
  });
});
