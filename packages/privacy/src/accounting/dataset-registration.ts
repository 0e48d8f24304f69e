import { z } from 'zod';
import { AccountingError } from './accounting-error.ts';
import { isInForce, type Agreement } from './agreement.ts';
import type { CaseRules } from './case-book.ts';
import { accountId, instant, recordId } from './record-id.ts';
import { isSystemOfRecords, type SystemOfRecordsId } from './systems-of-records.ts';

/** What a data source says of itself when it is registered. */
export interface DatasetForm {
  /** The dataset, such as `ace-extract`. */
  readonly id: string;
  /** The notice of the system of records that covers it. */
  readonly systemOfRecords: SystemOfRecordsId;
  /** The approved agreement under which it comes. */
  readonly agreementId: string;
  readonly containsPii: boolean;
}

/** A dataset that may come: under a notice and an agreement. */
export interface RegisteredDataset extends DatasetForm {
  readonly state: 'REGISTERED' | 'WITHDRAWN';
  readonly at: string;
}

/**
 * Refuses a dataset that names no notice or no agreement in force.
 *
 * @param on - the day, YYYY-MM-DD
 * @throws AccountingError - SYSTEM_OF_RECORDS_MISSING, AGREEMENT_NOT_APPROVED
 * @source DHS/CBP/PIA-036, sections 1.2 and 8.4
 */
export function checkRegistration(
  { systemOfRecords }: { readonly systemOfRecords?: string | null },
  agreement: Agreement | null,
  on: string,
): void {
  if (typeof systemOfRecords !== 'string' || !isSystemOfRecords(systemOfRecords))
    throw new AccountingError('SYSTEM_OF_RECORDS_MISSING', {});
  if (agreement === null || !isInForce(agreement, on))
    throw new AccountingError('AGREEMENT_NOT_APPROVED', {});
}

const schema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('REGISTERED'),
    by: accountId,
    at: instant,
    id: recordId,
    systemOfRecords: z.string().refine(isSystemOfRecords),
    agreementId: recordId,
    containsPii: z.boolean(),
  }),
  z.strictObject({ event: z.literal('WITHDRAWN'), by: accountId, at: instant }),
]);

/** What happens to the registration of a dataset. */
export type DatasetEvent = z.output<typeof schema>;

/** Registrations of datasets as cases; one that was withdrawn may be registered again. */
export const DATASET_RULES: CaseRules<RegisteredDataset, DatasetEvent> = Object.freeze({
  kind: 'DATASET',
  schema,
  advance: (state: RegisteredDataset | null, event: DatasetEvent): RegisteredDataset => {
    const isRegistered = state?.state === 'REGISTERED';
    if (event.event === 'REGISTERED' && !isRegistered) {
      const { id, systemOfRecords, agreementId, containsPii, at } = event;
      return { id, systemOfRecords, agreementId, containsPii, state: 'REGISTERED', at };
    }
    if (event.event === 'WITHDRAWN' && state !== null && isRegistered)
      return { ...state, state: 'WITHDRAWN', at: event.at };
    throw new AccountingError('STEP_NOT_ALLOWED', {
      kind: 'DATASET',
      state: state?.state ?? 'nothing',
      step: event.event,
    });
  },
});
