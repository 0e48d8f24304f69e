import { describe, expect, it } from 'vitest';
import { memoryCaseStore } from '../accounting/memory-case-store.ts';
import { recordingGuard, testContext } from '../accounting/testing/recording-guard.ts';
import { disposalPlan, planHash } from './disposal-plan.ts';
import { openRetentionCases, retentionRules, writeDisposal } from './open-retention-cases.ts';
import { AUDIT_SCHEDULE } from './schedule.ts';

const day = 86_400_000;

describe('schedules', () => {
  it('R-70 are loaded with the id of a NARA schedule, or not at all', async () => {
    const store = memoryCaseStore();
    const cases = openRetentionCases(testContext({ store }));
    const form = { id: 'statistics', records: 'STATISTICAL', keepYears: 15 } as const;
    for (const authority of ['', 'soon', 'DAA-1'])
      await expect(cases.loadSchedule({ ...form, authority })).rejects.toMatchObject({
        code: 'FORM_MALFORMED',
      });
    expect((await retentionRules(store)).schedules).toEqual([]);
    // A form of the National Archives' disposition authorities.
    expect(await cases.loadSchedule({ ...form, authority: 'DAA-0568-2026-0001' })).toMatchObject({
      state: 'LOADED',
    });
    expect(await cases.rescindSchedule('statistics')).toMatchObject({ state: 'RESCINDED' });
  });

  it('R-71 are separate objects: none has what it does not say from another', async () => {
    const cases = openRetentionCases(testContext());
    await cases.loadSchedule({
      id: 'ace-entries',
      records: 'ACE_RAW',
      authority: 'N1-568-10-1',
      datasets: ['entry_summary'],
      keepYears: 6,
    });
    await cases.loadSchedule({
      id: 'statistics',
      records: 'STATISTICAL',
      authority: 'DAA-0568-2026-0001',
      keepYears: 15,
    });
    const schedules = await cases.schedules();
    for (const schedule of schedules)
      expect([Object.prototype, null]).toContain(Object.getPrototypeOf(schedule));
    expect(schedules.map((schedule) => Object.keys(schedule).includes('datasets'))).toEqual([true, false]);
    const withDatasets = {
      id: 's-2',
      records: 'STATISTICAL',
      authority: 'N1-568-10-1',
      keepYears: 1,
      datasets: [],
    };
    await expect(cases.loadSchedule(withDatasets as never)).rejects.toMatchObject({ code: 'FORM_MALFORMED' });
  });

  it('R-73 audit records are under one of their own, which no case changes', () => {
    expect(AUDIT_SCHEDULE).toEqual({ records: 'AUDIT', onlineDays: 90, totalYears: 7 });
    expect(Object.isFrozen(AUDIT_SCHEDULE)).toBe(true);
  });
});

describe('extracts with identities', () => {
  it('R-94 are due 90 days after they were registered, to the millisecond, unless still needed', async () => {
    let now = Date.UTC(2026, 0, 1);
    const cases = openRetentionCases(testContext({ clock: { now: () => now } }));
    await cases.registerExtract('inbox-2026-01');
    now += 90 * day - 1;
    expect(await cases.overdueExtracts()).toEqual([]);
    now += 1;
    expect(await cases.overdueExtracts()).toMatchObject([{ id: 'inbox-2026-01' }]);
    expect(await cases.renewExtract('inbox-2026-01')).toMatchObject({ renewals: 1 });
    expect(await cases.overdueExtracts()).toEqual([]);
    now += 90 * day;
    expect(await cases.overdueExtracts()).toHaveLength(1);
    expect(await cases.noteErased('inbox-2026-01')).toMatchObject({ state: 'ERASED' });
    expect(await cases.overdueExtracts()).toEqual([]);
    await expect(cases.renewExtract('inbox-2026-01')).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' });
  });
});

describe('holds', () => {
  it('R-73 are placed and lifted once, and every act is recorded', async () => {
    const guard = recordingGuard();
    const cases = openRetentionCases(testContext({ guard }));
    await cases.placeHold({ id: 'hold-1', covers: ['entry_summary'] });
    await expect(cases.placeHold({ id: 'hold-1', covers: 'EVERYTHING' })).rejects.toMatchObject({
      code: 'STEP_NOT_ALLOWED',
    });
    await cases.liftHold('hold-1');
    await expect(cases.liftHold('hold-1')).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    expect(await cases.holds()).toMatchObject([{ id: 'hold-1', state: 'LIFTED' }]);
    expect(guard.told.filter((told) => JSON.stringify(told).includes('hold/'))).toHaveLength(8);
  });
});

describe('the proof of a disposal', () => {
  const item = {
    dataset: 'entry_summary',
    records: 'ACE_RAW',
    scheduleId: 'ace-entries',
    before: '2020-11-25',
    rows: 3,
  } as const;

  it('R-73 names the plan by its hash, which any change of the plan changes', () => {
    const plan = disposalPlan({ on: '2026-11-25', items: [item], kept: [] });
    expect(planHash(plan)).toBe(plan.hash);
    const changes = [
      { ...plan, on: '2026-11-26' },
      { ...plan, items: [{ ...item, rows: 4 }] },
      { ...plan, items: [{ ...item, before: '2021-01-01' }] },
      { ...plan, items: [] },
    ];
    for (const changed of changes) expect(planHash(changed)).not.toBe(plan.hash);
  });

  it('R-73 is kept once, and only when nothing remained', async () => {
    const store = memoryCaseStore();
    const { hash } = disposalPlan({ on: '2026-11-25', items: [item], kept: [] });
    const proof = {
      id: 'disposal-1',
      by: 'admin-1',
      at: '2026-11-25T09:00:00.000Z',
      planHash: hash,
      disposed: [{ dataset: 'entry_summary', rows: 3 }],
      remaining: 0,
    } as const;
    expect(await writeDisposal(store, proof)).toEqual(proof);
    await expect(writeDisposal(store, proof)).rejects.toMatchObject({ code: 'STEP_NOT_ALLOWED' });
    await expect(
      writeDisposal(store, { ...proof, id: 'disposal-2', remaining: 1 as never }),
    ).rejects.toMatchObject({ code: 'FORM_MALFORMED' });
  });
});
