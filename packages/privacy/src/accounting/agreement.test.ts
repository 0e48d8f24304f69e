import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceAgreement,
  APPROVING_OFFICES,
  isInForce,
  type Agreement,
  type AgreementEvent,
} from './agreement.ts';

const at = '2026-11-25T09:00:00.000Z';
const drafted: AgreementEvent = {
  event: 'DRAFTED',
  by: 'master-admin',
  at,
  id: 'MOU-CENSUS',
  agreementKind: 'MOU',
  owner: 'owner',
  validUntil: '2027-12-31',
};
const approve = (office: (typeof APPROVING_OFFICES)[number], official: string): AgreementEvent => ({
  event: 'APPROVED',
  by: 'master-admin',
  at,
  office,
  official,
});
const privacy = approve('CBP_PRIVACY_OFFICER', 'officer');
const counsel = approve('CHIEF_COUNSEL', 'counsel');
const dhs = approve('DHS_PRIVACY_OFFICE', 'dhs');

function walk(...events: readonly AgreementEvent[]): Agreement {
  const state = events.reduce<Agreement | null>(advanceAgreement, null);
  if (state === null) throw new TypeError('no event');
  return state;
}

describe('an agreement', () => {
  it.each([
    ['the Privacy Officer first', [privacy, counsel]],
    ['Chief Counsel first', [counsel, privacy]],
  ])('R-65 is approved by the three offices, the DHS Privacy Office last: %s', (_, reviews) => {
    const agreement = walk(drafted, ...reviews, dhs);
    expect(agreement.state).toBe('APPROVED');
    expect(agreement.approvals.map(({ office }) => office).toSorted()).toEqual(APPROVING_OFFICES.toSorted());
    expect(walk(drafted, ...reviews).state).toBe('IN_REVIEW');
  });

  it('R-65 holds until its last day, and not after it was ended', () => {
    const agreement = walk(drafted, privacy, counsel, dhs);
    expect(isInForce(agreement, '2027-12-31')).toBe(true);
    expect(isInForce(agreement, '2028-01-01')).toBe(false);
    expect(isInForce(walk(drafted, privacy, counsel), '2027-01-01')).toBe(false);
    expect(
      isInForce(walk(drafted, privacy, counsel, dhs, { event: 'ENDED', by: 'x', at }), '2027-01-01'),
    ).toBe(false);
  });

  it.each([
    ['DHS concurs before both reviews', [drafted, privacy, dhs]],
    ['an office approves twice', [drafted, privacy, approve('CBP_PRIVACY_OFFICER', 'another')]],
    ['it was rejected', [drafted, { ...privacy, event: 'REJECTED' } as AgreementEvent, counsel]],
    ['it was not drafted', [privacy]],
    ['it was drafted already', [drafted, drafted]],
  ])('R-65 is refused a step when %s', (_, events) => {
    expect(() => walk(...events)).toThrow(expect.objectContaining({ code: 'STEP_NOT_ALLOWED' }));
  });

  it('R-65 is approved by different people, none of them its owner', () => {
    const same: unknown = expect.objectContaining({ code: 'PEOPLE_NOT_DISTINCT' });
    expect(() => walk(drafted, approve('CBP_PRIVACY_OFFICER', 'owner'))).toThrow(same);
    expect(() => walk(drafted, privacy, approve('CHIEF_COUNSEL', 'officer'))).toThrow(same);
  });

  it('R-65 is approved by no other way: random walks', () => {
    const people = fc.constantFrom('owner', 'officer', 'counsel', 'dhs');
    const event = fc.oneof(
      { weight: 4, arbitrary: fc.constant(drafted) },
      {
        weight: 20,
        arbitrary: fc
          .tuple(fc.constantFrom(...APPROVING_OFFICES), people)
          .map(([office, person]) => approve(office, person)),
      },
      { weight: 1, arbitrary: fc.constant({ ...privacy, event: 'REJECTED' } as AgreementEvent) },
    );
    let reached = 0;
    fc.assert(
      fc.property(fc.array(event, { minLength: 30, maxLength: 60 }), (events) => {
        let state: Agreement | null = null;
        for (const each of events) {
          try {
            state = advanceAgreement(state, each);
          } catch {
            continue;
          }
        }
        if (state?.state !== 'APPROVED') return;
        reached += 1;
        const people = [state.owner, ...state.approvals.map(({ official }) => official)];
        expect(new Set(people).size).toBe(4);
        expect(state.approvals.at(-1)?.office).toBe('DHS_PRIVACY_OFFICE');
      }),
      { numRuns: 5_000, seed: 65 },
    );
    expect(reached).toBeGreaterThan(100);
  });
});
