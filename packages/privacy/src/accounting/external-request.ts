import { z } from 'zod';
import type { CaseRules } from './case-book.ts';
import { AccountingError } from './accounting-error.ts';
import { accountId, instant } from './record-id.ts';

/** The parts that a written request must have. */
export const REQUEST_PARTS = Object.freeze([
  'requesterName',
  'requesterAddress',
  'text',
  'requestedInformation',
  'intendedUse',
] as const);

/** A part of a written request. */
export type RequestPart = (typeof REQUEST_PARTS)[number];

/** Why a request is rejected: one code per part that is missing, and one for a use that is none of trade. */
export type RequestRejection =
  | 'REQUESTER_NAME_MISSING'
  | 'REQUESTER_ADDRESS_MISSING'
  | 'WRITTEN_TEXT_MISSING'
  | 'REQUESTED_INFORMATION_MISSING'
  | 'INTENDED_USE_MISSING'
  | 'USE_NOT_IN_INTERNATIONAL_TRADE';

const missing: Readonly<Record<RequestPart, RequestRejection>> = {
  requesterName: 'REQUESTER_NAME_MISSING',
  requesterAddress: 'REQUESTER_ADDRESS_MISSING',
  text: 'WRITTEN_TEXT_MISSING',
  requestedInformation: 'REQUESTED_INFORMATION_MISSING',
  intendedUse: 'INTENDED_USE_MISSING',
};

/** What is asked for: statistics, or records of a specific importer or exporter. */
export type RequestSubject = 'STATISTICS' | 'SPECIFIC_TRADER';

/** What is known of a request without its texts. */
export interface RequestFacts {
  readonly parts: readonly RequestPart[];
  /** Whether the use that is stated is one in relation to international trade activities. */
  readonly usedInInternationalTrade: boolean;
  readonly about: RequestSubject;
}

/** What becomes of a request on its arrival. */
export interface RequestVerdict {
  readonly state: 'ACCEPTED' | 'REJECTED' | 'REFERRED';
  readonly rejections: readonly RequestRejection[];
}

/**
 * Examines a written request from outside. What is about a specific importer or exporter is referred to the ACE
 * Business Office, complete or not: it is never answered here. What is about statistics is accepted when it says who
 * asks, in writing, for what, and for which use in relation to international trade activities.
 *
 * @source DHS/CBP/PIA-036, sections 6.4 and 6.5
 * @example
 * examineRequest({ parts: ['text'], usedInInternationalTrade: true, about: 'SPECIFIC_TRADER' }).state; // => 'REFERRED'
 */
export function examineRequest({ parts, usedInInternationalTrade, about }: RequestFacts): RequestVerdict {
  if (about === 'SPECIFIC_TRADER') return { state: 'REFERRED', rejections: [] };
  const rejections = REQUEST_PARTS.filter((part) => !parts.includes(part)).map((part) => missing[part]);
  if (!usedInInternationalTrade) rejections.push('USE_NOT_IN_INTERNATIONAL_TRADE');
  return { state: rejections.length === 0 ? 'ACCEPTED' : 'REJECTED', rejections };
}

/** A request from outside as the cases know it. Its texts stand apart, encrypted; the copy is kept in any state. */
export interface ExternalRequest extends RequestFacts {
  readonly id: string;
  readonly receivedAt: string;
  readonly receivedBy: string;
  readonly state: RequestVerdict['state'] | 'ANSWERED';
  readonly rejections: readonly RequestRejection[];
  /** SHA-256 of the released statistics that it was answered with; null while it was not. */
  readonly answer: string | null;
}

const received = z.strictObject({
  event: z.literal('RECEIVED'),
  by: accountId,
  at: instant,
  id: z.string().min(1).max(64),
  parts: z.array(z.enum(REQUEST_PARTS)),
  usedInInternationalTrade: z.boolean(),
  about: z.enum(['STATISTICS', 'SPECIFIC_TRADER']),
});
const answered = z.strictObject({
  event: z.literal('ANSWERED'),
  by: accountId,
  at: instant,
  answer: z.string().regex(/^[0-9a-f]{64}$/),
});
const schema = z.discriminatedUnion('event', [received, answered]);

/** What happens to a request. */
export type RequestEvent = z.output<typeof schema>;

/** Requests from outside as cases: received, and answered when they were accepted. */
export const REQUEST_RULES: CaseRules<ExternalRequest, RequestEvent> = Object.freeze({
  kind: 'REQUEST',
  schema,
  advance: (state: ExternalRequest | null, event: RequestEvent): ExternalRequest => {
    if (state === null && event.event === 'RECEIVED') {
      const { id, at, by, parts, usedInInternationalTrade, about } = event;
      const facts = { parts, usedInInternationalTrade, about };
      return { id, receivedAt: at, receivedBy: by, ...facts, ...examineRequest(facts), answer: null };
    }
    if (state?.state === 'ACCEPTED' && event.event === 'ANSWERED')
      return { ...state, state: 'ANSWERED', answer: event.answer };
    throw new AccountingError('STEP_NOT_ALLOWED', {
      kind: 'REQUEST',
      state: state?.state ?? 'nothing',
      step: event.event,
    });
  },
});
