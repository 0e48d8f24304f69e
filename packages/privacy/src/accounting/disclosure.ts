import { z } from 'zod';
import { AccountingError } from './accounting-error.ts';
import type { CaseRules } from './case-book.ts';
import { accountId, instant, recordId } from './record-id.ts';

/** Where the disclosure of an ACE record stands. */
export type DisclosureState =
  'REQUEST_COPY' | 'PRIVACY_OFFICE_REVIEW' | 'CASE_SPECIFIC_AUTHORISATION_MEMO' | 'DISCLOSED' | 'REFUSED';

/** The disclosure of ACE records to somebody outside, as a case. */
export interface Disclosure {
  readonly id: string;
  /** The request of which a copy is kept. */
  readonly requestId: string;
  readonly state: DisclosureState;
  /** Who kept the copy, submitted it and disclosed the record; null for what has not happened. */
  readonly keptBy: string;
  readonly submittedBy: string | null;
  readonly disclosedBy: string | null;
  /** The authorisation memorandum, and the privacy official who drafted it. */
  readonly memoId: string | null;
  readonly official: string | null;
  /** The DHS-191 records of what was disclosed. */
  readonly entries: readonly string[];
  readonly at: string;
}

const caseId = z.string().min(1).max(64);
const step = { by: accountId, at: instant };
const schema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('COPY_KEPT'), ...step, id: caseId, requestId: caseId }),
  z.strictObject({ event: z.literal('SUBMITTED'), ...step }),
  z.strictObject({
    event: z.literal('AUTHORISED'),
    ...step,
    memoId: recordId,
    /** The one case that the memorandum is about. */
    memoCase: caseId,
    official: accountId,
  }),
  z.strictObject({ event: z.literal('REFUSED'), ...step, official: accountId }),
  z.strictObject({
    event: z.literal('DISCLOSED'),
    ...step,
    memoId: recordId,
    entries: z.array(caseId).min(1).max(10_000),
  }),
]);

/** What happens in the case of a disclosure. */
export type DisclosureEvent = z.output<typeof schema>;

/** From where each event leads on; `null` stands for no case. */
const follows: Readonly<Record<DisclosureEvent['event'], DisclosureState | null>> = {
  COPY_KEPT: null,
  SUBMITTED: 'REQUEST_COPY',
  AUTHORISED: 'PRIVACY_OFFICE_REVIEW',
  REFUSED: 'PRIVACY_OFFICE_REVIEW',
  DISCLOSED: 'CASE_SPECIFIC_AUTHORISATION_MEMO',
};

/**
 * What a disclosure is after one more event. There is one way to DISCLOSED: a copy of the request is kept, the CBP
 * Privacy Office reviews it, a privacy official drafts a memorandum for this case and no other, and each record that
 * is disclosed has its form DHS-191. Who drafts the memorandum neither submits nor discloses.
 *
 * @throws AccountingError - STEP_NOT_ALLOWED, MEMO_OF_ANOTHER_CASE, MEMO_MISSING, PEOPLE_NOT_DISTINCT
 * @source DHS/CBP/PIA-036, section 6.4; separation of duties: section 8.1
 */
export function advanceDisclosure(state: Disclosure | null, event: DisclosureEvent): Disclosure {
  if ((state?.state ?? null) !== follows[event.event]) refuse(state, event);
  if (event.event === 'COPY_KEPT') return begun(event);
  if (state === null) return refuse(state, event);
  switch (event.event) {
    case 'SUBMITTED':
      return { ...state, state: 'PRIVACY_OFFICE_REVIEW', submittedBy: event.by, at: event.at };
    case 'AUTHORISED':
      return authorised(state, event);
    case 'REFUSED':
      return { ...state, state: 'REFUSED', official: event.official, at: event.at };
    case 'DISCLOSED':
      return disclosed(state, event);
  }
}

type Of<E extends DisclosureEvent['event']> = Extract<DisclosureEvent, { readonly event: E }>;

function begun({ id, requestId, by, at }: Of<'COPY_KEPT'>): Disclosure {
  const nothing = { submittedBy: null, disclosedBy: null, memoId: null, official: null, entries: [] };
  return { id, requestId, state: 'REQUEST_COPY', keptBy: by, ...nothing, at };
}

function authorised(state: Disclosure, { memoId, memoCase, official, at }: Of<'AUTHORISED'>): Disclosure {
  if (memoCase !== state.id) throw new AccountingError('MEMO_OF_ANOTHER_CASE', {});
  if (official === state.submittedBy || official === state.keptBy)
    throw new AccountingError('PEOPLE_NOT_DISTINCT', { step: 'AUTHORISED' });
  return { ...state, state: 'CASE_SPECIFIC_AUTHORISATION_MEMO', memoId, official, at };
}

function disclosed(state: Disclosure, { memoId, entries, by, at }: Of<'DISCLOSED'>): Disclosure {
  if (state.memoId === null) throw new AccountingError('MEMO_MISSING', {});
  if (memoId !== state.memoId) throw new AccountingError('MEMO_OF_ANOTHER_CASE', {});
  if (by === state.official) throw new AccountingError('PEOPLE_NOT_DISTINCT', { step: 'DISCLOSED' });
  return { ...state, state: 'DISCLOSED', disclosedBy: by, entries, at };
}

function refuse(state: Disclosure | null, { event }: DisclosureEvent): never {
  throw new AccountingError('STEP_NOT_ALLOWED', {
    kind: 'DISCLOSURE',
    state: state?.state ?? 'nothing',
    step: event,
  });
}

/** Disclosures of ACE records as cases. */
export const DISCLOSURE_RULES: CaseRules<Disclosure, DisclosureEvent> = Object.freeze({
  kind: 'DISCLOSURE',
  schema,
  advance: advanceDisclosure,
});
