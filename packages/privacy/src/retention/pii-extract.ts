import { z } from 'zod';
import { AccountingError } from '../accounting/accounting-error.ts';
import type { CaseRules } from '../accounting/case-book.ts';
import { accountId, instant, recordId } from '../accounting/record-id.ts';

/** Days after which an extract with identities is erased, unless it is still needed. */
export const PII_EXTRACT_DAYS = 90;

/** An extract with identities outside the warehouse, such as the delivery of an inbox: logged, and erased in time. */
export interface PiiExtract {
  readonly id: string;
  readonly state: 'HELD' | 'ERASED';
  readonly registeredAt: string;
  /** From this moment on it is overdue. */
  readonly dueAt: string;
  /** How many times somebody determined that it is still needed. */
  readonly renewals: number;
}

const step = { by: accountId, at: instant };
const schema = z.discriminatedUnion('event', [
  z.strictObject({ event: z.literal('REGISTERED'), ...step, id: recordId }),
  z.strictObject({ event: z.literal('STILL_NEEDED'), ...step }),
  z.strictObject({ event: z.literal('ERASED'), ...step }),
]);

/** What happens to such an extract. */
export type PiiExtractEvent = z.output<typeof schema>;

/**
 * Extracts with identities as cases: registered, perhaps still needed for another 90 days, erased.
 *
 * @source DHS 4300A, as a default
 */
export const PII_EXTRACT_RULES: CaseRules<PiiExtract, PiiExtractEvent> = Object.freeze({
  kind: 'PII_EXTRACT',
  schema,
  advance: (state: PiiExtract | null, event: PiiExtractEvent): PiiExtract => {
    if (event.event === 'REGISTERED') return state === null ? begun(event) : refuse(state, event);
    if (state?.state !== 'HELD') return refuse(state, event);
    return event.event === 'ERASED'
      ? { ...state, state: 'ERASED' }
      : { ...state, dueAt: dueAfter(event.at), renewals: state.renewals + 1 };
  },
});

function begun({ id, at }: Extract<PiiExtractEvent, { readonly event: 'REGISTERED' }>): PiiExtract {
  return { id, state: 'HELD', registeredAt: at, dueAt: dueAfter(at), renewals: 0 };
}

function refuse(state: PiiExtract | null, { event }: PiiExtractEvent): never {
  throw new AccountingError('STEP_NOT_ALLOWED', {
    kind: 'PII_EXTRACT',
    state: state?.state ?? 'nothing',
    step: event,
  });
}

function dueAfter(at: string): string {
  return new Date(Date.parse(at) + PII_EXTRACT_DAYS * 86_400_000).toISOString();
}

/**
 * Whether an extract should have been erased by a moment.
 *
 * @param now - milliseconds since 1970
 */
export function isOverdue({ state, dueAt }: PiiExtract, now: number): boolean {
  return state === 'HELD' && now >= Date.parse(dueAt);
}
