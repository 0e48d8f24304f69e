import type { GrantStep, NeedToKnow } from '../authority/grant.ts';
import { AccountError } from './account-error.ts';

/**
 * The states of a service's access, in the only order in which they follow each other. A service has neither a
 * supervisor nor a project: its owner stands for the former, its module and its agreement for the latter.
 */
export const SERVICE_GRANT_STATES = Object.freeze([
  'NOT_REQUESTED',
  'REQUESTED',
  'PM_OK',
  'GRANTED',
] as const);

/** The state of a service's access. */
export type ServiceGrantState = (typeof SERVICE_GRANT_STATES)[number];

/** How a service came to have access, step after step; null is a step that has not happened. */
export interface ServiceGrant {
  readonly requested: NeedToKnow | null;
  readonly programManagerApproval: NeedToKnow | null;
  readonly masterAdministratorGrant: GrantStep | null;
}

const STEPS = [
  'requested',
  'programManagerApproval',
  'masterAdministratorGrant',
] as const satisfies readonly (keyof ServiceGrant)[];

/** A step towards the access of a service: who takes it, when, and why where that must be written down. */
export type ServiceGrantAct =
  | (NeedToKnow & { readonly step: 'requested' | 'programManagerApproval' })
  | (GrantStep & { readonly step: 'masterAdministratorGrant' });

/** Access of which nothing has happened. */
export const NO_SERVICE_GRANT: ServiceGrant = Object.freeze({
  requested: null,
  programManagerApproval: null,
  masterAdministratorGrant: null,
});

/** How far the access of a service has come. */
export function serviceGrantState(grant: ServiceGrant): ServiceGrantState {
  const done = STEPS.findLastIndex((step) => grant[step] !== null);
  return SERVICE_GRANT_STATES[done + 1] ?? 'NOT_REQUESTED';
}

/**
 * Takes the next step towards the access of a service: its owner asks, a program manager approves, a master
 * administrator grants, and no other way.
 *
 * @param grant - the steps so far
 * @param act - the step, by whom and when
 * @param owner - the account of the person who answers for the service
 * @returns a new chain
 * @throws AccountError - GRANT_TRANSITION: the step does not follow the state; SEPARATION_OF_DUTIES: the owner, the
 *   program manager and the master administrator are not three persons, or another than the owner asks;
 *   NEED_TO_KNOW_BLANK; CLOCK_BACKWARDS: the step is dated before the one before it
 * @source DHS/CBP/PIA-036 sections 3.1, 3.3 and 8.3
 */
export function advanceServiceGrant(grant: ServiceGrant, act: ServiceGrantAct, owner: string): ServiceGrant {
  const { step, ...taken } = act;
  const state = serviceGrantState(grant);
  if (SERVICE_GRANT_STATES.indexOf(state) !== STEPS.indexOf(step)) {
    throw new AccountError('GRANT_TRANSITION', { state, step });
  }
  const isOwners = act.by === owner;
  const isSeparate = isOwners === (step === 'requested') && STEPS.every((one) => grant[one]?.by !== act.by);
  if (!isSeparate) throw new AccountError('SEPARATION_OF_DUTIES', { step });
  if ('needToKnow' in taken && taken.needToKnow.trim() === '')
    throw new AccountError('NEED_TO_KNOW_BLANK', {});
  if (STEPS.some((before) => isLater(grant[before], act))) throw new AccountError('CLOCK_BACKWARDS', {});
  return Object.freeze({ ...grant, [step]: Object.freeze(taken) });
}

function isLater(before: GrantStep | null, { at }: GrantStep): boolean {
  return before !== null && Date.parse(before.at) > Date.parse(at);
}
