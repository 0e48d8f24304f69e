import { agreements, type Agreements } from './agreements.ts';
import type { AccountingContext } from './accounting-context.ts';
import { datasets, type Datasets } from './datasets.ts';
import { disclosures, type Disclosures } from './disclosures.ts';
import { externalRequests, type ExternalRequests } from './external-requests.ts';

/** The keeping of records about requests from outside, disclosures, agreements and datasets. */
export interface Accounting {
  readonly requests: ExternalRequests;
  readonly disclosures: Disclosures;
  readonly agreements: Agreements;
  readonly datasets: Datasets;
}

/**
 * Opens it on a store. Every act passes the guard that is given: decided, recorded before and after.
 *
 * @example
 * const { requests } = openAccounting({ store: memoryCaseStore(), cipher, guard, clock: systemClock });
 */
export function openAccounting(context: AccountingContext): Accounting {
  return Object.freeze({
    requests: externalRequests(context),
    disclosures: disclosures(context),
    agreements: agreements(context),
    datasets: datasets(context),
  });
}
