import { describe, expect, it } from 'vitest';
import { dispositionOf } from './disposition.ts';
import type { LegalHold } from './legal-hold.ts';
import type { AceSchedule, RecordSchedule, StatisticalSchedule } from './schedule.ts';

const on = '2026-11-25';
const census = { dataset: 'census_import', records: 'STATISTICAL' } as const;
const entries = { dataset: 'entry_summary', records: 'ACE_RAW' } as const;
const statistical: StatisticalSchedule = {
  id: 'statistics',
  records: 'STATISTICAL',
  authority: 'DAA-0568-2026-0001',
  keepYears: 15,
  state: 'LOADED',
};
const ace: AceSchedule = {
  id: 'ace-entries',
  records: 'ACE_RAW',
  authority: 'DAA-0568-2014-0002',
  datasets: ['entry_summary'],
  keepYears: 6,
  state: 'LOADED',
};
const rules = (schedules: readonly RecordSchedule[], holds: readonly LegalHold[] = []) => ({
  schedules,
  holds,
});
const hold = (covers: LegalHold['covers'], state: LegalHold['state'] = 'PLACED'): LegalHold => ({
  id: 'hold-1',
  covers,
  state,
  at: '2026-01-01T00:00:00.000Z',
});

describe('dispositionOf', () => {
  it('R-70 keeps statistical records indefinitely while they are unscheduled', () => {
    const kept = { kind: 'KEEP', reason: 'STATISTICS_UNSCHEDULED' };
    expect(dispositionOf(census, rules([]), on)).toEqual(kept);
    expect(dispositionOf(census, rules([]), '2999-01-01')).toEqual(kept);
    expect(dispositionOf(census, rules([{ ...statistical, state: 'RESCINDED' }]), on)).toEqual(kept);
  });

  it('R-70 schedules them by a loaded schedule alone', () => {
    expect(dispositionOf(census, rules([statistical]), on)).toEqual({
      kind: 'BEFORE',
      day: '2011-11-25',
      scheduleId: 'statistics',
    });
  });

  it('R-71 never lets one kind of schedule stand for the other', () => {
    expect(dispositionOf(census, rules([{ ...ace, datasets: ['census_import'] }]), on)).toMatchObject({
      kind: 'KEEP',
    });
    expect(dispositionOf(entries, rules([statistical]), on)).toEqual({
      kind: 'KEEP',
      reason: 'ACE_SCHEDULE_MISSING',
    });
    expect(dispositionOf({ ...entries, dataset: 'bond' }, rules([ace, statistical]), on)).toMatchObject({
      kind: 'KEEP',
    });
    expect(dispositionOf(entries, rules([ace, statistical]), on)).toMatchObject({
      day: '2020-11-25',
      scheduleId: 'ace-entries',
    });
  });

  it('R-71 of several schedules of ACE the one that keeps longest counts', () => {
    const longer = { ...ace, id: 'ace-audit', keepYears: 10 };
    for (const schedules of [
      [ace, longer],
      [longer, ace],
    ])
      expect(dispositionOf(entries, rules(schedules), on)).toMatchObject({ scheduleId: 'ace-audit' });
  });

  it.each([['EVERYTHING' as const], [['entry_summary']]])(
    'R-73 a legal hold on %s overrides the schedule',
    (covers) => {
      expect(dispositionOf(entries, rules([ace], [hold(covers)]), on)).toEqual({
        kind: 'HELD',
        holds: ['hold-1'],
      });
      expect(dispositionOf(entries, rules([ace], [hold(covers, 'LIFTED')]), on)).toMatchObject({
        kind: 'BEFORE',
      });
    },
  );

  it('R-73 a hold covers what it names', () => {
    expect(dispositionOf(entries, rules([ace], [hold(['bond'])]), on)).toMatchObject({ kind: 'BEFORE' });
    for (const records of ['IDENTITY', 'UNFINISHED_LOAD', 'DISCLOSURE_ACCOUNTING'] as const) {
      expect(dispositionOf({ dataset: 'x', records }, rules([], [hold('EVERYTHING')]), on).kind).toBe('HELD');
      expect(dispositionOf({ dataset: 'x', records }, rules([]), on).kind).toBe('ENDED');
    }
  });
});
