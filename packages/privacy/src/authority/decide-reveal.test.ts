import { describe, expect, it } from 'vitest';
import type { AccessRequest } from './access-request.ts';
import { decide } from './decide.ts';
import { as, at, casework, investigator, person, revealAsk, T } from './fixtures/analyst.ts';
import { POLICY } from './policy.ts';
import type { Person, Principal } from './principal.ts';
import type { ReasonCode } from './reason.ts';
import { ROLES } from './role.ts';
import { VERBS } from './verb.ts';

const reasons = (who: Principal | null, what: AccessRequest): readonly ReasonCode[] =>
  decide(who, what, at(T)).reasons;

const working = (change: Partial<typeof casework>): Person =>
  as({ investigations: [{ ...casework, ...change }] });

describe('decide, asked for identities', () => {
  it('R-14 reveals within an active investigation, and shows the classes asked for', () => {
    const decision = decide(investigator, revealAsk, at(T));
    expect(decision).toMatchObject({ effect: 'allow', role: 'USER' });
    expect(decision.obligations.fieldMask).toEqual(['NAME', 'EIN', 'STATISTIC', 'DIMENSION']);
    expect(decision.obligations.auditClass).toBe('REVEAL');
  });

  it('R-14 knows an entity by its surrogate key and by its token', () => {
    // The surrogate key is the first 63 bits of the token: 4711 doubled is 9422, 0x24ce.
    const token = `00000000000024ce${'5a'.repeat(24)}`;
    const byToken = { ...revealAsk, entities: [{ kind: 'business', key: token }] } as const;
    expect(reasons(investigator, byToken)).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons(working({ entities: byToken.entities }), revealAsk)).toEqual(['PERMITTED_BY_ROLE']);
    for (const key of ['', '0', '-1', '04711', '4711 ', token.toUpperCase(), '9223372036854775808'])
      expect(reasons(investigator, { ...revealAsk, entities: [{ kind: 'business', key }] })).toEqual([
        'REQUEST_MALFORMED',
      ]);
  });

  it('R-14 wants every entity that is asked for to be in the scope', () => {
    const other = { kind: 'business', key: '9' } as const;
    const both = { ...revealAsk, entities: [...casework.entities, other] };
    expect(reasons(investigator, both)).toEqual(['ENTITY_NOT_IN_SCOPE']);
    expect(reasons(working({ entities: [other, ...casework.entities] }), both)).toEqual([
      'PERMITTED_BY_ROLE',
    ]);
  });

  it('R-41 shows identities of ADDRM under R-14, and lets nobody export them', () => {
    const risk = { ...person.projects[0]!, modules: ['ADDRM'] as const };
    const viewer = as({ projects: [risk], investigations: [casework] });
    expect(reasons(viewer, { ...revealAsk, module: 'ADDRM' })).toEqual(['PERMITTED_BY_ROLE']);
    expect(reasons({ ...viewer, investigations: [] }, { ...revealAsk, module: 'ADDRM' })).toEqual([
      'INVESTIGATION_NOT_ASSIGNED',
    ]);
    for (const role of Object.keys(ROLES))
      expect(
        reasons({ ...viewer, roles: [role] }, { ...revealAsk, verb: 'EXPORT_PII', module: 'ADDRM' }),
      ).toContain('IDENTITIES_NOT_EXPORTED');
  });

  it('R-54 points questions about an entity’s present state to ACE', () => {
    const decision = decide(investigator, { ...revealAsk, currency: 'real_time' }, at(T));
    expect(decision.referral).toBe('ACE_REFERRAL');
    expect(decide(investigator, revealAsk, at(T)).referral).toBeNull();
    expect(decide(investigator, revealAsk, at(T)).obligations.notices).toEqual([POLICY.notice]);
    expect(Object.keys(VERBS).filter((verb) => /DETERMIN|TARGET|SCORE|PENALI/u.test(verb))).toEqual([]);
  });
});
