import type { Clock } from '../clock.ts';
import { AccountingError } from './accounting-error.ts';
import { agreementInForce } from './agreement-in-force.ts';
import { caseBook } from './case-book.ts';
import type { CaseStore } from './case-store.ts';
import { DATASET_RULES } from './dataset-registration.ts';

/**
 * Refuses a dataset that is not registered now, or whose agreement has ended since: what a loader asks before it takes
 * anything in.
 *
 * @throws AccountingError - DATASET_NOT_REGISTERED, AGREEMENT_NOT_APPROVED
 * @source DHS/CBP/PIA-036, sections 1.2 and 8.4
 */
export async function requireRegisteredDataset(store: CaseStore, id: string, clock: Clock): Promise<void> {
  const dataset = await caseBook(store, DATASET_RULES).find(id);
  if (dataset?.state !== 'REGISTERED') throw new AccountingError('DATASET_NOT_REGISTERED', {});
  if (!(await agreementInForce(store, dataset.agreementId, clock)))
    throw new AccountingError('AGREEMENT_NOT_APPROVED', {});
}
