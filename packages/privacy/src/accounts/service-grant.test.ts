import { describe, expect, it } from 'vitest';
import {
  advanceServiceGrant,
  NO_SERVICE_GRANT,
  SERVICE_GRANT_STATES,
  serviceGrantState,
  type ServiceGrant,
  type ServiceGrantAct,
} from './service-grant.ts';

const at = '2026-02-01T00:00:00.000Z';
const later = '2026-02-02T00:00:00.000Z';
const needToKnow = 'trends for finished intelligence';
const owner = 'owner';

/** The steps in order, by persons who may. */
const inOrder: readonly ServiceGrantAct[] = [
  { step: 'requested', by: owner, at, needToKnow },
  { step: 'programManagerApproval', by: 'pm', at, needToKnow },
  { step: 'masterAdministratorGrant', by: 'ma', at },
];
const after = (count: number): ServiceGrant =>
  inOrder.slice(0, count).reduce((grant, act) => advanceServiceGrant(grant, act, owner), NO_SERVICE_GRANT);
const refused = (count: number, change: Partial<ServiceGrantAct>): unknown => {
  try {
    return advanceServiceGrant(after(count), { ...inOrder[count]!, ...change } as ServiceGrantAct, owner);
  } catch (error) {
    return Reflect.get(Object(error), 'code');
  }
};

describe('advanceServiceGrant', () => {
  it('R-06 R-16 goes REQUESTED, PM_OK, GRANTED: R-06 without what a service has none of', () => {
    expect([0, 1, 2, 3].map((count) => serviceGrantState(after(count)))).toEqual([
      'NOT_REQUESTED',
      'REQUESTED',
      'PM_OK',
      'GRANTED',
    ]);
    expect(Object.isFrozen(after(3)) && Object.isFrozen(after(3).requested)).toBe(true);
  });

  it('R-06 R-16 refuses every other transition', () => {
    const others = SERVICE_GRANT_STATES.flatMap((state, count) =>
      inOrder.filter((_, step) => step !== count).map((act) => ({ state, count, act })),
    );
    // Four states with three steps each, of which three transitions are allowed.
    expect(others).toHaveLength(9);
    for (const { state, count, act } of others) {
      expect(() => advanceServiceGrant(after(count), act, owner)).toThrow(
        expect.objectContaining({ code: 'GRANT_TRANSITION', params: { state, step: act.step } }),
      );
    }
  });

  it.each([
    ['another than the owner asks', 0, 'somebody'],
    ['the owner approves', 1, owner],
    ['the owner grants', 2, owner],
    ['the program manager grants', 2, 'pm'],
  ])('R-05 R-16 wants three persons: refuses it when %s', (_, count, by) => {
    expect(refused(count, { by })).toBe('SEPARATION_OF_DUTIES');
  });

  it('R-04 R-16 wants a need to know in words, of who asks and of who approves', () => {
    expect([0, 1].map((count) => refused(count, { needToKnow: ' \n' }))).toEqual([
      'NEED_TO_KNOW_BLANK',
      'NEED_TO_KNOW_BLANK',
    ]);
  });

  it('refuses a step that is dated before the one before it, and takes one at the same instant', () => {
    const asked = advanceServiceGrant(NO_SERVICE_GRANT, { ...inOrder[0]!, at: later }, owner);
    expect(() => advanceServiceGrant(asked, inOrder[1]!, owner)).toThrow(
      expect.objectContaining({ code: 'CLOCK_BACKWARDS' }),
    );
    const approved = advanceServiceGrant(asked, { ...inOrder[1]!, at: later }, owner);
    expect(serviceGrantState(approved)).toBe('PM_OK');
  });
});
