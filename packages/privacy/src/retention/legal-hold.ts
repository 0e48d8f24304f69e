import { z } from 'zod';
import { AccountingError } from '../accounting/accounting-error.ts';
import type { CaseRules } from '../accounting/case-book.ts';
import { accountId, instant, recordId } from '../accounting/record-id.ts';

/** A legal hold: what it covers is not disposed of, whatever a schedule says, until it is lifted. */
export interface LegalHold {
  readonly id: string;
  /** Datasets by name, or everything. */
  readonly covers: 'EVERYTHING' | readonly string[];
  readonly state: 'PLACED' | 'LIFTED';
  readonly at: string;
}

/** A hold as it is placed. */
export type HoldForm = Pick<LegalHold, 'id' | 'covers'>;

const schema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('PLACED'),
    by: accountId,
    at: instant,
    id: recordId,
    covers: z.union([
      z.literal('EVERYTHING'),
      z
        .array(z.string().regex(/^[a-z][a-z0-9_.]{0,63}$/))
        .min(1)
        .max(200)
        .readonly(),
    ]),
  }),
  z.strictObject({ event: z.literal('LIFTED'), by: accountId, at: instant }),
]);

/** What happens to a hold. */
export type HoldEvent = z.output<typeof schema>;

/** Legal holds as cases. */
export const HOLD_RULES: CaseRules<LegalHold, HoldEvent> = Object.freeze({
  kind: 'HOLD',
  schema,
  advance: (state: LegalHold | null, event: HoldEvent): LegalHold => {
    if (state === null && event.event === 'PLACED') {
      const { id, covers, at } = event;
      return { id, covers, state: 'PLACED', at };
    }
    if (state?.state === 'PLACED' && event.event === 'LIFTED')
      return { ...state, state: 'LIFTED', at: event.at };
    throw new AccountingError('STEP_NOT_ALLOWED', {
      kind: 'HOLD',
      state: state?.state ?? 'nothing',
      step: event.event,
    });
  },
});

/** The holds in force that cover a dataset, by their ids. */
export function holdsOn(dataset: string, holds: readonly LegalHold[]): readonly string[] {
  return holds
    .filter(
      ({ state, covers }) => state === 'PLACED' && (covers === 'EVERYTHING' || covers.includes(dataset)),
    )
    .map(({ id }) => id);
}
