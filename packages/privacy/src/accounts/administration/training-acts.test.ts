import { describe, expect, it } from 'vitest';
import { COURSES, type Course } from '../../authority/course.ts';
import { decide } from '../../authority/decide.ts';
import { administered, analystUpTo, T0 } from '../testing/administered.ts';

const ask = {
  verb: 'READ_STATISTICS',
  purpose: 'TRADE_ANALYSIS',
  project: 'P-STEEL',
  module: 'ADD_WH',
} as const;
const account = 'jdoe';
const day = 24 * 60 * 60 * 1000;

describe('training', () => {
  it('R-20 R-21 ends access when a year has passed since the course, to the millisecond', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const reasons = async (): Promise<readonly string[]> =>
      decide(await test.principals.current(account), ask, test.clock).reasons;
    // All courses were completed on 2026-06-01.
    test.moveTo(Date.parse('2027-06-01T00:00:00.000Z') - 1);
    expect(await reasons()).toEqual(['PERMITTED_BY_ROLE']);
    test.moveTo(Date.parse('2027-06-01T00:00:00.000Z'));
    expect(await reasons()).toEqual([
      'PRIVACY_TRAINING_LAPSED',
      'INFORMATION_SECURITY_TRAINING_LAPSED',
      'NATIONAL_SECURITY_INFORMATION_TRAINING_LAPSED',
    ]);
  });

  it('R-20 wants the ACE course of ACE users', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const about = { account, employer: 'CBP', supervisor: 'boss' };
    await test.as('master-one').describeAccount({ ...about, aceUser: true });
    const person = await test.principals.current(account);
    expect(decide(person, ask, test.clock).reasons).toEqual(['ACE_SYSTEM_TRAINING_LAPSED']);
    const { entries } = await test.as('pm-one').trainingList();
    expect(entries.find((entry) => entry.account === account)).toMatchObject({ complete: false });
  });

  it('R-21 moves a deadline, which a later completion leaves behind', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const deadline = new Date(T0 + day).toISOString();
    await test.as('security').setTrainingDeadline({ account, course: 'PRIVACY', deadline });
    test.moveTo(T0 + day);
    const denied = decide(await test.principals.current(account), ask, test.clock);
    expect(denied.reasons).toEqual(['PRIVACY_TRAINING_LAPSED']);
    await test.as('security').recordTraining({ account, course: 'PRIVACY', completedAt: deadline });
    const allowed = decide(await test.principals.current(account), ask, test.clock);
    expect(allowed.effect).toBe('allow');
    expect([denied.trainingListVersion, allowed.trainingListVersion]).toEqual([
      'training-list@10',
      'training-list@11',
    ]);
  });

  it('R-22 lists all users with the state of each course, under the version that decisions name', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const list = await test.as('pm-one').trainingList();
    // Six founders and three courses of jdoe.
    expect(list.version).toBe('training-list@9');
    const person = await test.principals.current(account);
    expect(decide(person, ask, test.clock).trainingListVersion).toBe(list.version);
    expect(list.entries.map((entry) => [entry.account, entry.complete])).toEqual([
      ['admin', true],
      ['boss', false],
      ['jdoe', true],
      ['master-one', true],
      ['master-two', true],
      ['pm-one', true],
      ['pm-two', true],
      ['security', true],
    ]);
    expect(list.entries[1]?.courses[0]).toEqual({
      course: 'PRIVACY',
      completedAt: null,
      lapsesAt: null,
      valid: false,
    });
    expect(list.entries[2]?.courses[0]).toEqual({
      course: 'PRIVACY',
      completedAt: '2026-06-01T00:00:00.000Z',
      lapsesAt: '2027-06-01T00:00:00.000Z',
      valid: true,
    });
    expect(test.audit.records().at(-1)).toMatchObject({ rows: { released: 8, withheld: 0 } });
  });

  it('the list agrees with decisions at every deadline, course by course', async () => {
    const test = await administered();
    await analystUpTo(test, 'granted');
    const courses = Object.keys(COURSES).filter((course) => course !== 'ACE_SYSTEM') as Course[];
    for (const [index, course] of courses.entries()) {
      const deadline = new Date(T0 + (index + 1) * day).toISOString();
      await test.as('security').setTrainingDeadline({ account, course, deadline });
    }
    for (const instant of [0, 1, 2, 3].flatMap((days) => [T0 + days * day, T0 + days * day + day - 1])) {
      test.moveTo(instant);
      const list = await test.as('pm-one').trainingList();
      const entry = list.entries.find((one) => one.account === account);
      const lapsed = entry?.courses
        .filter(({ valid }) => !valid)
        .map((one) => `${one.course}_TRAINING_LAPSED`);
      const { reasons } = decide(await test.principals.current(account), ask, test.clock);
      expect(lapsed).toEqual(reasons.filter((reason) => reason.endsWith('_LAPSED')));
    }
  });

  it('takes no course from the future, and no deadline of a course that was never completed', async () => {
    const test = await administered();
    const later = new Date(T0 + 1).toISOString();
    const future = test
      .as('security')
      .recordTraining({ account: 'admin', course: 'PRIVACY', completedAt: later });
    await expect(future).rejects.toMatchObject({ code: 'COMPLETION_IN_FUTURE' });
    const never = test
      .as('security')
      .setTrainingDeadline({ account: 'admin', course: 'ACE_SYSTEM', deadline: later });
    await expect(never).rejects.toMatchObject({ code: 'COMPLETION_MISSING' });
  });
});
