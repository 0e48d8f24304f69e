import { describe, expect, it } from 'vitest';
import type { AccessRequest } from '../access-request.ts';
import { decide } from '../decide.ts';
import { as, ask, at, done, person, T, until } from '../fixtures/analyst.ts';
import type { Principal } from '../principal.ts';
import type { ReasonCode } from '../reason.ts';

const reasons = (who: Principal | null, what: AccessRequest = ask, now = T): readonly ReasonCode[] =>
  decide(who, what, at(now)).reasons;

describe('TRAINING_RULES', () => {
  it.each([
    ['PRIVACY', 'PRIVACY_TRAINING_LAPSED'],
    ['INFORMATION_SECURITY', 'INFORMATION_SECURITY_TRAINING_LAPSED'],
    ['NATIONAL_SECURITY_INFORMATION', 'NATIONAL_SECURITY_INFORMATION_TRAINING_LAPSED'],
  ] as const)('R-20 R-21 ends access at the deadline of %s, to the millisecond', (course, reason) => {
    const deadline = new Date(T).toISOString();
    const training = person.training.map((one) =>
      one.course === course ? { ...one, validUntil: deadline } : one,
    );
    expect(reasons(as({ training }), ask, T - 1)).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(as({ training }), ask, T)).toEqual([reason]);
    expect(reasons(as({ training: training.filter((one) => one.course !== course) }))).toEqual([reason]);
  });

  it('R-20 wants the ACE course of ACE users alone', () => {
    expect(reasons(as({ aceUser: true }))).toEqual(['ACE_SYSTEM_TRAINING_LAPSED']);
    const ace = { course: 'ACE_SYSTEM', completedAt: done, validUntil: until } as const;
    expect(reasons(as({ aceUser: true, training: [...person.training, ace] }))).toEqual([
      'PERMITTED_BY_ROLE',
    ]);
  });

  it('R-21 holds no completion for valid longer than a year, or before it happened', () => {
    const forever = person.training.map((one) => ({ ...one, validUntil: '2099-01-01T00:00:00.000Z' }));
    const aYearOn = Date.parse('2027-01-10T00:00:00.000Z');
    expect(reasons(as({ training: forever }), ask, aYearOn - 1)).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(as({ training: forever }), ask, aYearOn)).toHaveLength(3);
    const early = person.training.map((one) => ({ ...one, completedAt: new Date(T + 1).toISOString() }));
    expect(reasons(as({ training: early }))).toHaveLength(3);
  });

  it('R-22 names the version of the training list, in denials too', () => {
    expect(decide(as({ training: [] }), ask, at(T)).trainingListVersion).toBe('2026-09');
  });

  it('R-23 restores access on completion, without a new grant', () => {
    expect(reasons(as({ training: [] }))).toHaveLength(3);
    expect(reasons(person)).toEqual(['PERMITTED_BY_ROLE']);
  });
});
