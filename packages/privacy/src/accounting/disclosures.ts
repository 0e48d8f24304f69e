import type { Sealed } from '../classes/sealed.ts';
import { PARTY_KINDS, type PartyKind } from '../vault/party-kind.ts';
import { AccountingError } from './accounting-error.ts';
import { newCaseId, stamped, type AccountingContext } from './accounting-context.ts';
import { caseBook, type CaseBook } from './case-book.ts';
import type { DisclosureEntry, StoredText, SubjectKey } from './case-store.ts';
import { decryptTexts, encryptTexts, isKeepable, type CaseTexts } from './case-texts.ts';
import { DISCLOSURE_RULES, type Disclosure, type DisclosureEvent } from './disclosure.ts';
import { REQUEST_RULES } from './external-request.ts';
import { ownMembers } from './own-members.ts';
import { day } from './record-id.ts';

/** The texts that form DHS-191 has of a disclosure. */
const ENTRY_TEXTS = Object.freeze(['nature', 'purpose', 'recipientName', 'recipientAddress'] as const);

/** Who a record is about: their number, sealed. */
export interface DisclosureSubject {
  readonly kind: PartyKind;
  readonly number: Sealed<string>;
}

/** One disclosure of one record, as it is handed in: form DHS-191. */
export interface EntryForm extends Readonly<Record<(typeof ENTRY_TEXTS)[number], Sealed<string>>> {
  /** The day of the disclosure. */
  readonly disclosedOn: string;
  readonly subject: DisclosureSubject;
  /** Made to another agency for law enforcement (5 U.S.C. 552a(b)(7)). */
  readonly lawEnforcement: boolean;
}

/** An entry as it is given back: its texts are sealed still. */
export interface AccountedDisclosure {
  readonly entryId: string;
  readonly disclosureId: string;
  readonly memoId: string;
  readonly disclosedOn: string;
  readonly texts: CaseTexts;
}

/** Disclosures of ACE records: one way leads to them, and each leaves a form DHS-191. */
export interface Disclosures {
  /**
   * Begins a case with the copy of a request that was referred.
   *
   * @throws AccountingError - CASE_UNKNOWN, STEP_NOT_ALLOWED when the request was not referred
   */
  open(requestId: string): Promise<Disclosure>;
  /** Submits it to the CBP Privacy Office. */
  submit(id: string): Promise<Disclosure>;
  /**
   * Notes the memorandum that a CBP Privacy official drafted for this case.
   *
   * @throws AccountingError - MEMO_OF_ANOTHER_CASE, also when the memorandum was used before; PEOPLE_NOT_DISTINCT
   */
  authorise(id: string, memo: MemoForm): Promise<Disclosure>;
  /** Notes that the Privacy Office refused. */
  refuse(id: string, official: string): Promise<Disclosure>;
  /**
   * Notes what was disclosed, each record with its form DHS-191.
   *
   * @throws AccountingError - STEP_NOT_ALLOWED, MEMO_MISSING, MEMO_OF_ANOTHER_CASE, PEOPLE_NOT_DISTINCT, FORM_MALFORMED
   */
  disclose(id: string, memoId: string, entries: readonly EntryForm[]): Promise<Disclosure>;
  /** @throws AccountingError - CASE_UNKNOWN */
  get(id: string): Promise<Disclosure>;
  /** Every disclosure of records, in whatever state. */
  list(): Promise<readonly Disclosure[]>;
  /**
   * The accounting that an individual may have of the disclosures of their records: all but those for law enforcement.
   *
   * @source 5 U.S.C. 552a(c)(3)
   */
  accountingOf(subject: DisclosureSubject): Promise<readonly AccountedDisclosure[]>;
}

/** An authorisation memorandum: its id, the case that it is about, and who drafted it. */
export interface MemoForm {
  readonly memoId: string;
  readonly memoCase: string;
  readonly official: string;
}

type Book = CaseBook<Disclosure, DisclosureEvent>;

/** Opens the disclosures of a store. */
export function disclosures(context: AccountingContext): Disclosures {
  const { store } = context;
  const book = caseBook(store, DISCLOSURE_RULES);
  const act = actor(context);
  const step = (name: string, id: string, event: () => DisclosureEvent, claim: string | null = null) =>
    act(name, [id], () => book.write(id, event(), { claim }));
  return Object.freeze({
    open: (requestId) => open(context, book, requestId),
    submit: (id) => step('submit', id, () => ({ event: 'SUBMITTED', ...stamped(context) })),
    authorise: (id, memo) => {
      const { memoId, memoCase, official } = memo;
      const event = () => ({ event: 'AUTHORISED', ...stamped(context), memoId, memoCase, official }) as const;
      return step('authorise', id, event, `memo:${memoId}`);
    },
    refuse: (id, official) => step('refuse', id, () => ({ event: 'REFUSED', ...stamped(context), official })),
    disclose: (id, memoId, entries) => disclose(context, book, id, { memoId, entries }),
    get: (id) => act('read', [id], () => book.get(id)),
    list: () => act('read', [], () => book.all()),
    accountingOf: (subject) => accountingOf(context, subject),
  } satisfies Disclosures);
}

function actor({ guard }: AccountingContext) {
  return <T extends Disclosure | readonly Disclosure[]>(
    name: string,
    about: readonly string[],
    work: () => Promise<T>,
  ): Promise<T> =>
    guard.run({ verb: 'ADMINISTER_RETENTION', name: `disclosure/${name}`, about }, async () => {
      const result = await work();
      const states = 'state' in result ? [{ name: 'disclosure', version: result.state }] : [];
      return { result, about: states };
    });
}

function open(context: AccountingContext, book: Book, requestId: string): Promise<Disclosure> {
  const id = newCaseId(context);
  return actor(context)('open', [id, requestId], async () => {
    const request = await caseBook(context.store, REQUEST_RULES).get(requestId);
    if (request.state !== 'REFERRED')
      throw new AccountingError('STEP_NOT_ALLOWED', {
        kind: 'REQUEST',
        state: request.state,
        step: 'COPY_KEPT',
      });
    return book.write(id, { event: 'COPY_KEPT', ...stamped(context), id, requestId });
  });
}

function disclose(
  context: AccountingContext,
  book: Book,
  id: string,
  { memoId, entries: forms }: { readonly memoId: string; readonly entries: readonly EntryForm[] },
): Promise<Disclosure> {
  return actor(context)('disclose', [id], () => {
    const made = forms.map((form) => makeEntry(context, { disclosureId: id, memoId }, form));
    const entries = made.map(({ entry }) => entry);
    const event = {
      event: 'DISCLOSED',
      ...stamped(context),
      memoId,
      entries: entries.map(({ entryId }) => entryId),
    };
    const texts = made.flatMap((each) => each.texts);
    return book.write(id, { ...event, event: 'DISCLOSED' }, { entries, texts });
  });
}

interface MadeEntry {
  readonly entry: DisclosureEntry;
  readonly texts: readonly StoredText[];
}

function makeEntry(
  context: AccountingContext,
  of: Pick<DisclosureEntry, 'disclosureId' | 'memoId'>,
  form: EntryForm,
): MadeEntry {
  const members = ownMembers(form);
  const { disclosedOn, lawEnforcement } = members;
  const checkedDay = day.safeParse(disclosedOn).data;
  if (checkedDay === undefined) throw new AccountingError('FORM_MALFORMED', { field: 'disclosedOn' });
  if (typeof lawEnforcement !== 'boolean')
    throw new AccountingError('FORM_MALFORMED', { field: 'lawEnforcement' });
  const texts = Object.fromEntries(ENTRY_TEXTS.map((field) => [field, textOf(context, members, field)]));
  const entryId = newCaseId(context);
  const subject = subjectKey(context, members['subject']);
  const entry = { entryId, ...of, disclosedOn: checkedDay, lawEnforcement, subject, recordEndedOn: null };
  return { entry, texts: encryptTexts(context.cipher, { kind: 'DISCLOSURE', id: entryId }, texts) };
}

function textOf(
  { cipher }: AccountingContext,
  members: Readonly<Record<string, unknown>>,
  field: string,
): Sealed<string> {
  const text = members[field];
  if (!isKeepable(cipher, text)) throw new AccountingError('FORM_MALFORMED', { field });
  return text;
}

/** Whose record it is, by the vault's own key: the number is not kept. */
function subjectKey({ cipher }: AccountingContext, subject: unknown): SubjectKey {
  const { kind, number } = ownMembers(subject);
  if (typeof kind !== 'string' || !isPartyKind(kind) || !isKeepable(cipher, number))
    throw new AccountingError('FORM_MALFORMED', { field: 'subject' });
  return { kind, surrogate: cipher.identity(kind, number).surrogate };
}

function isPartyKind(name: string): name is PartyKind {
  return Object.hasOwn(PARTY_KINDS, name);
}

function accountingOf(
  context: AccountingContext,
  subject: DisclosureSubject,
): Promise<readonly AccountedDisclosure[]> {
  const { guard, store, cipher } = context;
  const act = { verb: 'ADMINISTER_RETENTION', name: 'disclosure/accounting', about: [] } as const;
  return guard.run(act, async () => {
    const entries = await store.entriesOf(subjectKey(context, subject));
    const result: AccountedDisclosure[] = [];
    for (const entry of entries.filter(({ lawEnforcement }) => !lawEnforcement)) {
      const { entryId, disclosureId, memoId, disclosedOn } = entry;
      const texts = decryptTexts(cipher, await store.texts('DISCLOSURE', entryId));
      result.push({ entryId, disclosureId, memoId, disclosedOn, texts });
    }
    return { result, about: [] };
  });
}
