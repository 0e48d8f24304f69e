import { openDuckDb } from '@tradepulse/core/duckdb';
import { seal } from '@tradepulse/privacy';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { administrator } from '../support/administrator.ts';
import { analyst } from '../support/analyst.ts';
import { recordSource } from '../support/record-source.ts';
import {
  countOf,
  entriesSchedule,
  loadEntries,
  openedWarehouse,
  type OpenedWarehouse,
} from './opened-warehouse.ts';

const old = '00-1111111';
const young = '00-2222222';

/** Two entries on both sides of the day six years ago, of two importers. */
async function withEntries(): Promise<OpenedWarehouse> {
  const opened = await openedWarehouse(await openDuckDb({ path: ':memory:' }));
  await loadEntries(opened, 'X1', ['AAA00000017', '2020-05-31', old], ['AAA00000025', '2020-06-01', young]);
  return opened;
}

const entriesOf = async ({ rowsOf }: OpenedWarehouse) =>
  (await rowsOf(sql`select entry_no from entry_summary order by entry_no`)).map(({ entry_no }) => entry_no);

describe('a disposal', () => {
  it('R-71 R-73 disposes of what the schedule of ACE says, and of nobody who is still referred to', async () => {
    await using opened = await withEntries();
    const { retention } = opened;
    await retention.loadSchedule(entriesSchedule);
    const plan = await retention.plan();
    // Six years before 1 June 2026 is 1 June 2020. One importer is of that entry alone; the filer is of both.
    expect(plan.items).toEqual([
      {
        dataset: 'entry_summary',
        records: 'ACE_RAW',
        scheduleId: 'ace-entries',
        before: '2020-06-01',
        rows: 1,
      },
      { dataset: 'vault', records: 'IDENTITY', scheduleId: null, before: null, rows: 1 },
    ]);
    expect(await entriesOf(opened)).toEqual(['AAA00000017', 'AAA00000025']);
    const proof = await retention.dispose(plan);
    expect(proof).toMatchObject({
      planHash: plan.hash,
      disposed: [
        { dataset: 'entry_summary', rows: 1 },
        { dataset: 'vault', rows: 1 },
      ],
      remaining: 0,
    });
    expect(await entriesOf(opened)).toEqual(['AAA00000025']);
    expect(await countOf(opened, sql`vault.identity`)).toBe(2);
    expect(await countOf(opened, sql`party`)).toBe(2);
    expect((await retention.plan()).items).toEqual([]);
    expect(await retention.disposals()).toEqual([proof]);
  });

  it('R-73 is audited with counts and the hash of its plan, before and after, and with no value', async () => {
    await using opened = await withEntries();
    const { retention, audit } = opened;
    await retention.loadSchedule(entriesSchedule);
    const plan = await retention.plan();
    await retention.dispose(plan);
    const records = audit.records().filter(({ query }) => query?.measures[0] === 'retention/dispose');
    expect(records.map(({ phase, action, datasets }) => [phase, action, datasets])).toEqual([
      ['intent', 'ADMINISTER_RETENTION', []],
      [
        'outcome',
        'ADMINISTER_RETENTION',
        [
          { name: 'plan', version: plan.hash },
          { name: 'disposed/entry_summary', version: '1 rows' },
          { name: 'disposed/vault', version: '1 rows' },
        ],
      ],
    ]);
    expect(JSON.stringify(audit.records())).not.toMatch(/1111111|AAA00000017/);
  });

  it.each([['EVERYTHING' as const], [['entry_summary']]])(
    'R-73 a legal hold on %s stops it',
    async (covers) => {
      await using opened = await withEntries();
      const { retention } = opened;
      await retention.loadSchedule(entriesSchedule);
      const before = await retention.plan();
      await retention.placeHold({ id: 'hold-1', covers });
      const { items, kept } = await retention.plan();
      expect(items).toEqual([]);
      expect(kept).toContainEqual({
        dataset: 'entry_summary',
        records: 'ACE_RAW',
        why: { kind: 'HELD', holds: ['hold-1'] },
      });
      await expect(retention.disposable('entry_summary')).rejects.toMatchObject({ code: 'LEGAL_HOLD' });
      // A plan that was made before the hold is worth nothing any more.
      await expect(retention.dispose(before)).rejects.toMatchObject({ code: 'PLAN_CHANGED' });
      expect(await entriesOf(opened)).toHaveLength(2);
      await retention.liftHold('hold-1');
      expect((await retention.plan()).items).toEqual(before.items);
    },
  );

  it('R-71 takes nothing of a fact that no schedule of ACE covers', async () => {
    await using opened = await withEntries();
    const { retention } = opened;
    await retention.loadSchedule({ ...entriesSchedule, datasets: ['bond'] });
    expect((await retention.plan()).items).toEqual([]);
    await expect(retention.disposable('entry_summary')).rejects.toMatchObject({
      code: 'ACE_SCHEDULE_MISSING',
      params: { dataset: 'entry_summary' },
    });
    await expect(retention.disposable('nothing')).rejects.toMatchObject({ code: 'DATASET_UNKNOWN' });
  });

  it('does nothing by a plan that was changed, or that does not fit what is held any more', async () => {
    await using opened = await withEntries();
    const { retention } = opened;
    await retention.loadSchedule(entriesSchedule);
    const plan = await retention.plan();
    const refused = { code: 'PLAN_CHANGED' };
    const wider = { ...plan, items: plan.items.map((item) => ({ ...item, before: '2026-01-01' })) };
    await expect(retention.dispose(wider)).rejects.toMatchObject(refused);
    await loadEntries(opened, 'X2', ['AAA00000033', '2019-01-01', old]);
    await expect(retention.dispose(plan)).rejects.toMatchObject(refused);
    expect(await entriesOf(opened)).toHaveLength(3);
    expect(await retention.disposals()).toEqual([]);
  });

  it('lets a party that was disposed of come again with a later extract', async () => {
    await using opened = await withEntries();
    await opened.retention.loadSchedule(entriesSchedule);
    await opened.retention.dispose(await opened.retention.plan());
    await loadEntries(opened, 'X2', ['AAA00000041', '2026-01-15', old]);
    expect(await countOf(opened, sql`vault.identity where envelope is not null`)).toBe(3);
  });

  it('R-94 erases what a load left that was ended', async () => {
    await using opened = await openedWarehouse(await openDuckDb({ path: ':memory:' }));
    const ending = new AbortController();
    const entry = { values: { entry_no: 'AAA00000017', importer: old, filer: 'AAA' } };
    const source = recordSource({
      extractId: 'X1',
      asOf: '2026-02-01',
      subjects: { entry_summary: [entry], bond: [{ values: { bond_no: '000000001', principal: young } }] },
    });
    const loading = opened.tp.loadExtract(
      {
        ...source,
        batches: async function* (file) {
          yield* source.batches(file);
          if (file.subject === 'bond') ending.abort();
        },
      },
      { omitRules: 'all', signal: ending.signal },
    );
    await expect(loading).rejects.toThrow();
    const left = sql`information_schema.tables where table_schema = 'staging'`;
    expect(await countOf(opened, left)).toBeGreaterThan(0);
    const plan = await opened.retention.plan();
    expect(plan.items).toMatchObject([{ dataset: 'staging', records: 'UNFINISHED_LOAD' }]);
    await opened.retention.dispose(plan);
    expect(await countOf(opened, left)).toBe(0);
  });

  it('R-63 keeps the accounting of a disclosure five years, and for the life of the record', async () => {
    await using opened = await withEntries();
    const { tp, retention } = opened;
    const accounting = tp.accounting({ principal: administrator(), project: 'records' });
    const { request } = await accounting.requests.receive({
      usedInInternationalTrade: true,
      about: 'SPECIFIC_TRADER',
    });
    const { id } = await accounting.disclosures.open(request.id);
    await accounting.disclosures.submit(id);
    await accounting.disclosures.authorise(id, { memoId: 'memo-1', memoCase: id, official: 'official' });
    const entry = (disclosedOn: string, number: string) => ({
      disclosedOn,
      lawEnforcement: false,
      nature: seal('NAME', 'an entry'),
      purpose: seal('NAME', 'enforcement'),
      recipientName: seal('NAME', 'Canary'),
      recipientAddress: seal('ADDRESS_BUSINESS', '17 Canary Row'),
      subject: { kind: 'business' as const, number: seal('EIN', number) },
    });
    await accounting.disclosures.disclose(id, 'memo-1', [
      entry('2021-06-01', old),
      entry('2021-06-02', old),
      entry('2021-06-01', young),
    ]);
    await retention.loadSchedule(entriesSchedule);
    // Five years before 1 June 2026; the record of the second importer lives, the first one's ends with this disposal.
    const plan = await retention.plan();
    expect(plan.items.map(({ dataset, rows }) => [dataset, rows])).toEqual([
      ['entry_summary', 1],
      ['accounting.disclosure_entry', 1],
    ]);
    await retention.dispose(plan);
    const left = await opened.rowsOf(
      sql`select disclosed_on, record_ended_on from accounting.disclosure_entry order by disclosed_on`,
    );
    expect(left).toEqual([
      { disclosed_on: '2021-06-01', record_ended_on: null },
      { disclosed_on: '2021-06-02', record_ended_on: '2026-06-01' },
    ]);
    // The number of the first importer stays for the accounting that stays.
    expect(await countOf(opened, sql`vault.identity`)).toBe(3);
    expect(await countOf(opened, sql`accounting.case_text where kind = 'DISCLOSURE'`)).toBe(8);
  });

  it('is an administrator’s: nobody else disposes, plans or looks', async () => {
    await using opened = await withEntries();
    const asAnalyst = opened.tp.retention({ principal: analyst(), project: 'trends' });
    const denied = { code: 'ACCESS_DENIED' };
    await expect(asAnalyst.plan()).rejects.toMatchObject(denied);
    await expect(asAnalyst.report()).rejects.toMatchObject(denied);
    await expect(asAnalyst.dispose(await opened.retention.plan())).rejects.toMatchObject(denied);
    const asAdministrator = opened.tp.retention({ principal: administrator(['ADMIN']), project: 'records' });
    await expect(asAdministrator.rotateVault()).rejects.toMatchObject(denied);
  });
});
