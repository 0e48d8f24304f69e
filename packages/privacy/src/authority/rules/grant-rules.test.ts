import { describe, expect, it } from 'vitest';
import type { AccessRequest } from '../access-request.ts';
import { decide } from '../decide.ts';
import { as, ask, at, person, T } from '../fixtures/analyst.ts';
import type { Person, Principal } from '../principal.ts';
import type { ReasonCode } from '../reason.ts';

const reasons = (who: Principal | null, what: AccessRequest = ask, now = T): readonly ReasonCode[] =>
  decide(who, what, at(now)).reasons;

const grant = (change: Partial<Person['grant']>): Person => as({ grant: { ...person.grant, ...change } });

describe('GRANT_RULES', () => {
  it.each(['supervisorApproval', 'programManagerApproval'] as const)(
    'R-04 wants the need to know of %s',
    (step) => {
      const blank = grant({ [step]: { ...person.grant[step]!, needToKnow: ' \t' } });
      expect(reasons(blank)).toEqual(['NEED_TO_KNOW_MISSING']);
    },
  );

  it('R-05 wants requester, supervisor, program manager and master administrator to be four persons', () => {
    const steps = [
      'requested',
      'supervisorApproval',
      'programManagerApproval',
      'masterAdministratorGrant',
    ] as const;
    for (const one of steps) {
      for (const other of steps.filter((step) => step !== one)) {
        const same = grant({
          requested: { ...person.grant.requested!, by: 'u-clerk' },
          [one]: { ...person.grant[one]!, by: 'u-same' },
          [other]: { ...person.grant[other]!, by: 'u-same' },
        });
        expect(reasons(same)).toEqual(['APPROVERS_NOT_DISTINCT']);
      }
    }
  });

  it('R-05 lets nobody approve their own access', () => {
    for (const step of [
      'supervisorApproval',
      'programManagerApproval',
      'masterAdministratorGrant',
    ] as const) {
      const own = grant({
        requested: { ...person.grant.requested!, by: 'u-clerk' },
        [step]: { ...person.grant[step]!, by: person.id },
      });
      expect(reasons(own)).toEqual(['SELF_APPROVAL']);
    }
  });

  it('R-05 lets no master administrator grant to themselves', () => {
    const admin = as({ roles: ['MASTER_ADMIN'] });
    const act: AccessRequest = {
      ...ask,
      verb: 'ADMINISTER_GRANTS',
      purpose: 'SYSTEM_ADMINISTRATION',
      module: null,
    };
    expect(reasons(admin, { ...act, targetAccount: 'u-other' })).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(admin, { ...act, targetAccount: admin.id })).toEqual(['SELF_ADMINISTRATION']);
  });
});
