import type { Sealed } from '../classes/sealed.ts';
import { canonicalJson, type Json } from '../canonical/canonical-json.ts';
import { sha256Hex } from '../canonical/sha256.ts';
import { isReleased, type Released } from '../disclosure/released.ts';
import type { ProtectedTable } from '../disclosure/protected-table.ts';
import { AccountingError } from './accounting-error.ts';
import { newCaseId, stamped, type AccountingContext } from './accounting-context.ts';
import { caseBook } from './case-book.ts';
import { decryptTexts, encryptTexts, isKeepable, type CaseTexts } from './case-texts.ts';
import {
  REQUEST_PARTS,
  REQUEST_RULES,
  type ExternalRequest,
  type RequestPart,
  type RequestSubject,
} from './external-request.ts';
import { ownMembers } from './own-members.ts';
import { REDISSEMINATION, type Redissemination } from './redissemination.ts';
import { REFERRALS, type ReferralDirections } from './referrals.ts';

/** A written request from outside, as a clerk hands it in; a part that is not there is left out, and is missed. */
export interface RequestForm extends Partial<Readonly<Record<RequestPart, Sealed<string>>>> {
  /** The organisation of the requester; none is asked for. */
  readonly requesterOrganisation?: Sealed<string>;
  readonly usedInInternationalTrade: boolean;
  readonly about: RequestSubject;
}

/** What a request came to, and for one that is not answered here, where it goes. */
export interface ReceivedRequest {
  readonly request: ExternalRequest;
  readonly referral: {
    readonly code: 'ACE_BUSINESS_OFFICE_REFERRAL';
    readonly directions: ReferralDirections;
  } | null;
}

/** The answer to an outside request: statistics that were released, and the stamp that goes with them. */
export interface RequestAnswer {
  readonly request: ExternalRequest;
  readonly statistics: Released<ProtectedTable>;
  readonly redissemination: Redissemination;
}

/** Requests from outside: received in writing, and answered with statistics or not at all. */
export interface ExternalRequests {
  /**
   * Takes a request in. A copy is kept of each, whatever becomes of it.
   *
   * @throws AccountingError - FORM_MALFORMED
   */
  receive(form: RequestForm): Promise<ReceivedRequest>;
  /**
   * Answers an accepted request. Nothing but released statistics can be the answer.
   *
   * @throws AccountingError - ANSWER_NOT_RELEASED, STEP_NOT_ALLOWED
   */
  answer(id: string, statistics: Released<ProtectedTable>): Promise<RequestAnswer>;
  /** @throws AccountingError - CASE_UNKNOWN */
  get(id: string): Promise<ExternalRequest>;
  /** The copy that was kept, sealed. */
  copy(id: string): Promise<CaseTexts>;
  /** Every request from outside, answered or not. */
  list(): Promise<readonly ExternalRequest[]>;
}

/** Opens the requests of a store. */
export function externalRequests(context: AccountingContext): ExternalRequests {
  const { store, cipher, guard } = context;
  const book = caseBook(store, REQUEST_RULES);
  const read = <T>(about: readonly string[], work: () => Promise<T>): Promise<T> =>
    guard.run({ verb: 'ADMINISTER_RETENTION', name: 'request/read', about }, async () => ({
      result: await work(),
      about: [],
    }));
  return Object.freeze({
    receive: (form) => receive(context, form),
    answer: (id, statistics) => answer(context, id, statistics),
    get: (id) => read([id], () => book.get(id)),
    copy: (id) => read([id], async () => decryptTexts(cipher, await store.texts('REQUEST', id))),
    list: () => read([], () => book.all()),
  } satisfies ExternalRequests);
}

const textFields: readonly string[] = [...REQUEST_PARTS, 'requesterOrganisation'];

async function receive(context: AccountingContext, form: RequestForm): Promise<ReceivedRequest> {
  const { cipher, guard, store } = context;
  const members = ownMembers(form);
  const stray = Object.keys(members).find((key) => !textFields.includes(key) && !ownFields.includes(key));
  if (stray !== undefined) throw new AccountingError('FORM_MALFORMED', { field: 'form' });
  const texts = keepableTexts(context, members);
  const id = newCaseId(context);
  const act = { verb: 'ADMINISTER_RETENTION', name: 'request/receive', about: [id] } as const;
  return guard.run(act, async () => {
    const parts = REQUEST_PARTS.filter((part) => Object.hasOwn(texts, part));
    const { usedInInternationalTrade, about } = form;
    const facts = { parts, usedInInternationalTrade, about };
    const event = { event: 'RECEIVED', ...stamped(context), id, ...facts } as const;
    const kept = { texts: encryptTexts(cipher, { kind: 'REQUEST', id }, texts) };
    const request = await caseBook(store, REQUEST_RULES).write(id, event, kept);
    return { result: received(request), about: [{ name: 'request', version: request.state }] };
  });
}

const ownFields: readonly string[] = ['usedInInternationalTrade', 'about'];

function keepableTexts({ cipher }: AccountingContext, members: Readonly<Record<string, unknown>>): CaseTexts {
  const kept: Record<string, Sealed<string>> = {};
  for (const field of textFields) {
    const text = members[field];
    if (isKeepable(cipher, text)) kept[field] = text;
    else if (typeof text === 'string') throw new AccountingError('FORM_MALFORMED', { field });
  }
  return kept;
}

function received(request: ExternalRequest): ReceivedRequest {
  const code = 'ACE_BUSINESS_OFFICE_REFERRAL';
  const referral = request.state === 'REFERRED' ? ({ code, directions: REFERRALS[code] } as const) : null;
  return { request, referral };
}

function answer(
  context: AccountingContext,
  id: string,
  statistics: Released<ProtectedTable>,
): Promise<RequestAnswer> {
  const act = { verb: 'ADMINISTER_RETENTION', name: 'request/answer', about: [id] } as const;
  return context.guard.run(act, async () => {
    if (!isReleased(statistics)) throw new AccountingError('ANSWER_NOT_RELEASED', {});
    const digest = digestOf(statistics.value);
    const event = { event: 'ANSWERED', ...stamped(context), answer: digest } as const;
    const request = await caseBook(context.store, REQUEST_RULES).write(id, event);
    const result = { request, statistics, redissemination: REDISSEMINATION };
    return { result, about: [{ name: 'request', version: request.state }] };
  });
}

function digestOf(table: unknown): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a released table is plain data of numbers and texts
  return sha256Hex(canonicalJson(JSON.parse(JSON.stringify(table)) as Json));
}
