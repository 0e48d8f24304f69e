import { AGREEMENT_RULES, type Agreement, type AgreementEvent, type ApprovingOffice } from './agreement.ts';
import { stamped, type AccountingContext } from './accounting-context.ts';
import { caseBook } from './case-book.ts';

/** An agreement as its operational owner drafts it. */
export type AgreementForm = Pick<Agreement, 'id' | 'agreementKind' | 'owner' | 'validUntil'>;

/** Agreements: memoranda of understanding, new uses and new access, with the approvals that they need. */
export interface Agreements {
  /** Drafts an agreement; it needs the approvals of its kind before it is in force. */
  draft(form: AgreementForm): Promise<Agreement>;
  /**
   * Notes the approval of an office.
   *
   * @throws AccountingError - STEP_NOT_ALLOWED: the office has approved, or its turn has not come; PEOPLE_NOT_DISTINCT
   */
  approve(id: string, office: ApprovingOffice, official: string): Promise<Agreement>;
  /** Notes that an office rejects it; it can be approved no more. */
  reject(id: string, office: ApprovingOffice, official: string): Promise<Agreement>;
  /** Ends an agreement, from today on. */
  end(id: string): Promise<Agreement>;
  /** @throws AccountingError - CASE_UNKNOWN */
  get(id: string): Promise<Agreement>;
  /** Every agreement, in whatever state. */
  list(): Promise<readonly Agreement[]>;
}

/** Opens the agreements of a store. */
export function agreements(context: AccountingContext): Agreements {
  const { guard, store } = context;
  const book = caseBook(store, AGREEMENT_RULES);
  const act = <T extends Agreement | readonly Agreement[]>(
    name: string,
    about: readonly string[],
    work: () => Promise<T>,
  ): Promise<T> =>
    guard.run({ verb: 'ADMINISTER_POLICY', name: `agreement/${name}`, about }, async () => {
      const result = await work();
      return { result, about: 'state' in result ? [{ name: 'agreement', version: result.state }] : [] };
    });
  const step = (name: string, id: string, event: () => AgreementEvent): Promise<Agreement> =>
    act(name, [id], () => book.write(id, event()));
  return Object.freeze({
    draft: ({ id, agreementKind, owner, validUntil }) =>
      step('draft', id, () => ({
        event: 'DRAFTED',
        ...stamped(context),
        id,
        agreementKind,
        owner,
        validUntil,
      })),
    approve: (id, office, official) =>
      step('approve', id, () => ({ event: 'APPROVED', ...stamped(context), office, official })),
    reject: (id, office, official) =>
      step('reject', id, () => ({ event: 'REJECTED', ...stamped(context), office, official })),
    end: (id) => step('end', id, () => ({ event: 'ENDED', ...stamped(context) })),
    get: (id) => act('read', [id], () => book.get(id)),
    list: () => act('read', [], () => book.all()),
  } satisfies Agreements);
}
