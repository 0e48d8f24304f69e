import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrantChain } from '../authority/grant.ts';
import {
  advanceGrant,
  GRANT_STATES,
  grantState,
  NO_GRANT,
  withoutProject,
  type GrantAct,
} from './grant-chain.ts';

const at = '2026-02-01T00:00:00.000Z';
const later = '2026-02-02T00:00:00.000Z';
const need = { needToKnow: 'reports on steel' };

/** One chain in order, by persons who may. */
const inOrder: readonly GrantAct[] = [
  { step: 'requested', by: 'analyst', at },
  { step: 'supervisorApproval', by: 'sup', at, ...need },
  { step: 'programManagerApproval', by: 'pm', at, ...need },
  { step: 'projectAssignment', by: 'pm', at },
  { step: 'masterAdministratorGrant', by: 'ma', at },
];
const after = (count: number): GrantChain =>
  inOrder.slice(0, count).reduce((chain, act) => advanceGrant(chain, act, 'analyst'), NO_GRANT);

describe('advanceGrant', () => {
  it('R-06 goes REQUESTED, SUPERVISOR_OK, PM_OK, PROJECT_ASSIGNED, GRANTED', () => {
    // The order of R-06, from PIA section 8.3.
    expect([0, 1, 2, 3, 4, 5].map((count) => grantState(after(count)))).toEqual([
      'NOT_REQUESTED',
      'REQUESTED',
      'SUPERVISOR_OK',
      'PM_OK',
      'PROJECT_ASSIGNED',
      'GRANTED',
    ]);
  });

  it('R-06 refuses every other transition', () => {
    const refused = GRANT_STATES.flatMap((state, count) =>
      inOrder.filter((_, step) => step !== count).map((act) => ({ state, count, act })),
    );
    // Six states with five steps each, of which five transitions are allowed.
    expect(refused).toHaveLength(25);
    for (const { state, count, act } of refused) {
      expect(() => advanceGrant(after(count), act, 'analyst')).toThrow(
        expect.objectContaining({ code: 'GRANT_TRANSITION', params: { state, step: act.step } }),
      );
    }
  });

  it('R-05 wants four persons, pairwise', () => {
    const deciding = [0, 1, 2, 4];
    for (const first of deciding) {
      for (const second of deciding.filter((index) => index > first)) {
        const { by = '' } = inOrder[first] ?? {};
        const chain = after(second);
        const act = { ...inOrder[second]!, by };
        // For somebody else's account, so that only the comparison of the two steps can refuse.
        expect(() => advanceGrant(chain, act, 'someone-else')).toThrow(
          expect.objectContaining({ code: 'SEPARATION_OF_DUTIES', params: { step: act.step } }),
        );
      }
    }
  });

  it.each([1, 2, 4])('R-05 lets nobody take step %i for themselves', (index) => {
    const chain = inOrder
      .slice(0, index)
      .reduce(
        (so, act) => advanceGrant(so, act.step === 'requested' ? { ...act, by: 'clerk' } : act, 'analyst'),
        NO_GRANT,
      );
    expect(() => advanceGrant(chain, { ...inOrder[index]!, by: 'analyst' }, 'analyst')).toThrow(
      expect.objectContaining({ code: 'SEPARATION_OF_DUTIES' }),
    );
  });

  it('R-04 keeps who determined the need to know, when and in which words, and takes no blank ones', () => {
    const chain = after(3);
    expect(chain.supervisorApproval).toEqual({ by: 'sup', at, needToKnow: 'reports on steel' });
    expect(chain.programManagerApproval).toEqual({ by: 'pm', at, needToKnow: 'reports on steel' });
    for (const index of [1, 2]) {
      const blank = { ...inOrder[index]!, needToKnow: ' \t\n' } as GrantAct;
      expect(() => advanceGrant(after(index), blank, 'analyst')).toThrow(
        expect.objectContaining({ code: 'NEED_TO_KNOW_BLANK' }),
      );
    }
  });

  it('refuses a step that is dated before an earlier one', () => {
    const chain = advanceGrant(NO_GRANT, { step: 'requested', by: 'analyst', at: later }, 'analyst');
    expect(() => advanceGrant(chain, inOrder[1]!, 'analyst')).toThrow(
      expect.objectContaining({ code: 'CLOCK_BACKWARDS' }),
    );
  });

  it('goes back when the project is taken away before the grant, and not after it', () => {
    expect(grantState(withoutProject(after(4)))).toBe('PM_OK');
    expect(grantState(withoutProject(after(5)))).toBe('GRANTED');
    expect(withoutProject(after(2))).toEqual(after(2));
  });

  it('R-06 reaches GRANTED by no other path: random walks', () => {
    const person = fc.constantFrom('analyst', 'clerk', 'sup', 'pm', 'ma');
    const step = fc.constantFrom(...inOrder.map((act) => act.step), 'withoutProject' as const);
    let granted = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(step, person), { minLength: 30, maxLength: 120, size: 'max' }),
        (walk) => {
          let chain = NO_GRANT;
          // The second, independent account of the same: who took which step, as a plain list.
          let path: (readonly [string, string])[] = [];
          for (const [name, by] of walk) {
            if (name === 'withoutProject') {
              chain = withoutProject(chain);
              if (path.length === 4) path = path.slice(0, 3);
              continue;
            }
            try {
              chain = advanceGrant(chain, { step: name, by, at, ...need }, 'analyst');
              path = [...path, [name, by]];
            } catch {
              // Refused: the chain is as it was.
            }
          }
          if (grantState(chain) !== 'GRANTED') return;
          granted += 1;
          expect(path.map(([name]) => name)).toEqual([
            'requested',
            'supervisorApproval',
            'programManagerApproval',
            'projectAssignment',
            'masterAdministratorGrant',
          ]);
          const deciders = path.filter(([name]) => name !== 'projectAssignment').map(([, by]) => by);
          expect(new Set(deciders).size).toBe(4);
          expect(deciders.slice(1)).not.toContain('analyst');
        },
      ),
      { numRuns: 1000, seed: 20261124 },
    );
    // Walks that never arrive would show nothing.
    expect(granted).toBeGreaterThan(50);
  });
});
