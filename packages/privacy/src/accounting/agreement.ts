import { z } from 'zod';
import { AccountingError } from './accounting-error.ts';
import type { CaseRules } from './case-book.ts';
import { accountId, day, instant, recordId } from './record-id.ts';

/** The offices that an agreement passes, in their order: the first two review, the last one concurs. */
export const APPROVING_OFFICES = Object.freeze([
  'CBP_PRIVACY_OFFICER',
  'CHIEF_COUNSEL',
  'DHS_PRIVACY_OFFICE',
] as const);

/** An office that approves agreements. */
export type ApprovingOffice = (typeof APPROVING_OFFICES)[number];

/** What is agreed: sharing under a memorandum of understanding, a new use of the data, or new access to the system. */
export type AgreementKind = 'MOU' | 'NEW_USE' | 'NEW_ACCESS';

/** An approval: by which office, by whom, when. */
export interface Approval {
  readonly office: ApprovingOffice;
  readonly official: string;
  readonly at: string;
}

/** An agreement under which data come, are used or are shown. */
export interface Agreement {
  readonly id: string;
  readonly agreementKind: AgreementKind;
  readonly state: 'IN_REVIEW' | 'APPROVED' | 'REJECTED' | 'ENDED';
  /** The operational owner who drafted it. */
  readonly owner: string;
  readonly approvals: readonly Approval[];
  /** The last day on which it holds; null for none. */
  readonly validUntil: string | null;
  readonly at: string;
}

const step = { by: accountId, at: instant };
const office = z.enum(APPROVING_OFFICES);
const schema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('DRAFTED'),
    ...step,
    id: recordId,
    agreementKind: z.enum(['MOU', 'NEW_USE', 'NEW_ACCESS']),
    owner: accountId,
    validUntil: day.nullable(),
  }),
  z.strictObject({ event: z.literal('APPROVED'), ...step, office, official: accountId }),
  z.strictObject({ event: z.literal('REJECTED'), ...step, office, official: accountId }),
  z.strictObject({ event: z.literal('ENDED'), ...step }),
]);

/** What happens to an agreement. */
export type AgreementEvent = z.output<typeof schema>;

/**
 * What an agreement is after one more event. The CBP Privacy Officer and the Office of Chief Counsel review it in any
 * order, the DHS Privacy Office concurs last; the three and its owner are different people.
 *
 * @throws AccountingError - STEP_NOT_ALLOWED, PEOPLE_NOT_DISTINCT
 * @source DHS/CBP/PIA-036, section 8.4
 */
export function advanceAgreement(state: Agreement | null, event: AgreementEvent): Agreement {
  if (event.event === 'DRAFTED') {
    if (state !== null) refuse(state, event);
    const { id, agreementKind, owner, validUntil, at } = event;
    return { id, agreementKind, state: 'IN_REVIEW', owner, approvals: [], validUntil, at };
  }
  if (state === null) return refuse(state, event);
  if (event.event === 'ENDED')
    return state.state === 'APPROVED' ? { ...state, state: 'ENDED', at: event.at } : refuse(state, event);
  if (state.state !== 'IN_REVIEW') refuse(state, event);
  return event.event === 'REJECTED' ? { ...state, state: 'REJECTED', at: event.at } : approved(state, event);
}

function approved(
  state: Agreement,
  event: Extract<AgreementEvent, { readonly event: 'APPROVED' }>,
): Agreement {
  const { office, official, at } = event;
  const before = new Set(state.approvals.map((approval) => approval.office));
  const isInOrder = office !== 'DHS_PRIVACY_OFFICE' || before.size === APPROVING_OFFICES.length - 1;
  if (before.has(office) || !isInOrder) refuse(state, event);
  const people = [state.owner, ...state.approvals.map((approval) => approval.official)];
  if (people.includes(official)) throw new AccountingError('PEOPLE_NOT_DISTINCT', { step: office });
  const approvals = [...state.approvals, { office, official, at }];
  const isComplete = approvals.length === APPROVING_OFFICES.length;
  return { ...state, approvals, state: isComplete ? 'APPROVED' : 'IN_REVIEW', at };
}

function refuse(state: Agreement | null, { event }: AgreementEvent): never {
  throw new AccountingError('STEP_NOT_ALLOWED', {
    kind: 'AGREEMENT',
    state: state?.state ?? 'nothing',
    step: event,
  });
}

/**
 * Whether an agreement is approved by all three offices and holds on a day.
 *
 * @param on - YYYY-MM-DD
 */
export function isInForce({ state, validUntil }: Agreement, on: string): boolean {
  return state === 'APPROVED' && (validUntil === null || on <= validUntil);
}

/** Agreements as cases. */
export const AGREEMENT_RULES: CaseRules<Agreement, AgreementEvent> = Object.freeze({
  kind: 'AGREEMENT',
  schema,
  advance: advanceAgreement,
});
