import type { GrantChain, GrantStep } from '../authority/grant.ts';
import { AccountError } from './account-error.ts';

/**
 * The states of a grant, in the only order in which they follow each other.
 *
 * @source DHS/CBP/PIA-036 section 8.3
 */
export const GRANT_STATES = Object.freeze([
  'NOT_REQUESTED',
  'REQUESTED',
  'SUPERVISOR_OK',
  'PM_OK',
  'PROJECT_ASSIGNED',
  'GRANTED',
] as const);

/** The state of a grant. */
export type GrantState = (typeof GRANT_STATES)[number];

/** The steps, each named as the part of the chain that it fills; they are taken in this order. */
const STEPS = [
  'requested',
  'supervisorApproval',
  'programManagerApproval',
  'projectAssignment',
  'masterAdministratorGrant',
] as const satisfies readonly (keyof GrantChain)[];

/** A step of the grant chain: who takes it, when, and why where that must be written down. */
export type GrantAct = GrantStep &
  (
    | { readonly step: 'requested' | 'projectAssignment' | 'masterAdministratorGrant' }
    | { readonly step: 'supervisorApproval' | 'programManagerApproval'; readonly needToKnow: string }
  );

/** A grant of which nothing has happened. */
export const NO_GRANT: GrantChain = Object.freeze({
  requested: null,
  supervisorApproval: null,
  programManagerApproval: null,
  projectAssignment: null,
  masterAdministratorGrant: null,
});

/**
 * How far a grant has come.
 *
 * @example
 * grantState(NO_GRANT); // => 'NOT_REQUESTED'
 */
export function grantState(chain: GrantChain): GrantState {
  const done = STEPS.findLastIndex((step) => chain[step] !== null);
  return GRANT_STATES[done + 1] ?? 'NOT_REQUESTED';
}

/**
 * Takes the next step of a grant: REQUESTED, SUPERVISOR_OK, PM_OK, PROJECT_ASSIGNED, GRANTED, and no other way.
 *
 * @param chain - the steps so far
 * @param act - the step, by whom and when
 * @param account - whose access it is
 * @returns a new chain
 * @throws AccountError - GRANT_TRANSITION: the step does not follow the state; SEPARATION_OF_DUTIES: requester,
 *   supervisor, program manager and granting master administrator are not four persons, or one of the last three is
 *   the person whose access it is; NEED_TO_KNOW_BLANK; CLOCK_BACKWARDS: the step is dated before the one before it
 */
export function advanceGrant(chain: GrantChain, act: GrantAct, account: string): GrantChain {
  const { step, ...taken } = act;
  const state = grantState(chain);
  if (GRANT_STATES.indexOf(state) !== STEPS.indexOf(step)) {
    throw new AccountError('GRANT_TRANSITION', { state, step });
  }
  if (!isSeparate(chain, act, account)) throw new AccountError('SEPARATION_OF_DUTIES', { step });
  if ('needToKnow' in taken && taken.needToKnow.trim() === '')
    throw new AccountError('NEED_TO_KNOW_BLANK', {});
  if (STEPS.some((before) => isLater(chain[before], act))) throw new AccountError('CLOCK_BACKWARDS', {});
  return Object.freeze({ ...chain, [step]: Object.freeze(taken) });
}

/** Back from PROJECT_ASSIGNED to PM_OK: the project was taken away before access was granted. */
export function withoutProject(chain: GrantChain): GrantChain {
  return grantState(chain) === 'PROJECT_ASSIGNED'
    ? Object.freeze({ ...chain, projectAssignment: null })
    : chain;
}

/** Who assigns the project is free; the four who decide are four persons, and none approves for themselves. */
function isSeparate(chain: GrantChain, { step, by }: GrantAct, account: string): boolean {
  if (step === 'projectAssignment') return true;
  if (step !== 'requested' && by === account) return false;
  return STEPS.every((other) => other === 'projectAssignment' || chain[other]?.by !== by);
}

function isLater(before: GrantStep | null, { at }: GrantStep): boolean {
  return before !== null && Date.parse(before.at) > Date.parse(at);
}
