import { AGREEMENT_RULES } from './agreement.ts';
import { stamped, today, type AccountingContext } from './accounting-context.ts';
import { caseBook } from './case-book.ts';
import {
  checkRegistration,
  DATASET_RULES,
  type DatasetForm,
  type RegisteredDataset,
} from './dataset-registration.ts';

/** The register of datasets: what may come, under which notice and which agreement. */
export interface Datasets {
  /**
   * @throws AccountingError - SYSTEM_OF_RECORDS_MISSING, AGREEMENT_NOT_APPROVED, FORM_MALFORMED, STEP_NOT_ALLOWED
   */
  register(form: DatasetForm): Promise<RegisteredDataset>;
  /** Takes a registration back: nothing more of the dataset may come. */
  withdraw(id: string): Promise<RegisteredDataset>;
  /** Every dataset that was ever registered. */
  list(): Promise<readonly RegisteredDataset[]>;
}

/** Opens the register of datasets of a store. */
export function datasets(context: AccountingContext): Datasets {
  const { guard, store } = context;
  const book = caseBook(store, DATASET_RULES);
  const act = <T extends RegisteredDataset | readonly RegisteredDataset[]>(
    name: string,
    about: readonly string[],
    work: () => Promise<T>,
  ): Promise<T> =>
    guard.run({ verb: 'ADMINISTER_POLICY', name: `dataset/${name}`, about }, async () => {
      const result = await work();
      return { result, about: 'state' in result ? [{ name: 'dataset', version: result.state }] : [] };
    });
  return Object.freeze({
    register: (form) => act('register', [form.id], () => register(context, form)),
    withdraw: (id) =>
      act('withdraw', [id], () => book.write(id, { event: 'WITHDRAWN', ...stamped(context) })),
    list: () => act('read', [], () => book.all()),
  } satisfies Datasets);
}

async function register(context: AccountingContext, form: DatasetForm): Promise<RegisteredDataset> {
  const { id, systemOfRecords, agreementId, containsPii } = form;
  const agreement = await caseBook(context.store, AGREEMENT_RULES).find(agreementId);
  checkRegistration(form, agreement, today(context));
  const event = { ...stamped(context), id, systemOfRecords, agreementId, containsPii };
  return caseBook(context.store, DATASET_RULES).write(id, { event: 'REGISTERED', ...event });
}
