import { describe, expect, it } from 'vitest';
import { decide } from '../authority/decide.ts';
import { grantedPerson, type GrantedAccess } from './granted-person.ts';

const access: GrantedAccess = {
  id: 'jdoe',
  project: 'trends',
  needToKnow: 'Monthly import reports',
  supervisor: 'asmith',
  programManager: 'bjones',
  masterAdministrator: 'cbrown',
  grantedAt: new Date('2026-01-07T00:00:00Z'),
  trainedAt: new Date('2026-01-02T00:00:00Z'),
};
const request = {
  verb: 'READ_STATISTICS',
  purpose: 'TRADE_ANALYSIS',
  project: 'trends',
  module: 'ADD_WH',
} as const;
const on = (day: string) => ({ now: () => Date.parse(day) });

describe('grantedPerson', () => {
  it('is a principal that the guard lets read', () => {
    expect(decide(grantedPerson(access), request, on('2026-06-01'))).toMatchObject({ effect: 'allow' });
  });

  it('is judged like any other: training lapses after a year', () => {
    const person = grantedPerson(access);
    expect(decide(person, request, on('2027-01-01T23:59:59.999Z')).effect).toBe('allow');
    expect(decide(person, request, on('2027-01-02T00:00:00.000Z')).reasons).toContain(
      'PRIVACY_TRAINING_LAPSED',
    );
  });

  it('does not make up for one person in two roles', () => {
    const person = grantedPerson({ ...access, supervisor: 'bjones' });
    expect(decide(person, request, on('2026-06-01')).reasons).toContain('APPROVERS_NOT_DISTINCT');
  });
});
