import type { RecordValues } from '../../../catair/field-value.ts';
import { acRA, acRF } from '../../../catair/layouts/adcvd-case-layouts.ts';
import { valuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { fraction } from '../../values/fraction.ts';
import { nodeMapping } from './node-mapping.ts';

type DepositRate = RecordValues<typeof acRF.fields>;

/** A case of antidumping or countervailing duty: records RA and RF. */
export interface DutyCase {
  readonly at: number;
  readonly general: RecordValues<typeof acRA.fields>;
  readonly rates: readonly DepositRate[];
}

const under = ['RA'];
const CASE: Grammar = {
  applications: ['AC', 'AD'],
  parents: { RA: 'root', RF: under, RH: under, RJ: under },
};

/** Characters of a product that the column holds; the record has thirty. */
const PRODUCT = 24;
/** The company part of the case of all who have none of their own. */
const ALL_OTHERS = '000';

/**
 * Columns of `adcvd_order` from a case. The records say neither when the order was published nor when it was revoked:
 * the meanings of the company status codes are not public. That company 000 stands for all others is inferred.
 *
 * @source CBP CATAIR, AD/CVD case information (July 2026)
 */
const caseColumns: Origins<'adcvd_order', DutyCase> = {
  case_no: said('RA case number', ({ general }) => general.caseNumber),
  countervailing: worked('RA case number begins with C', ({ general }) =>
    general.caseNumber === null ? null : general.caseNumber.startsWith('C'),
  ),
  country: said('RA country code', ({ general }) => general.countryCode),
  product: worked('RA short description, its first 24 characters', ({ general }) =>
    general.shortDescription === null ? null : general.shortDescription.slice(0, PRODUCT).trim(),
  ),
  all_others_rate: worked(
    'RF ad valorem deposit rate / 100 of the newest rate in effect, for company 000',
    (of) =>
      of.general.caseNumber?.endsWith(ALL_OTHERS) === true
        ? fraction(rateInEffect(of)?.adValoremDepositRate ?? null)
        : null,
  ),
};

/** Cases (AC). */
export const caseMapping = nodeMapping<'adcvd_order', DutyCase>({
  format: 'AC',
  subject: 'adcvd_order',
  grammar: CASE,
  read: (node) => cases(node),
  identity: ({ general }) => general.caseNumber,
  line: ({ at }) => at,
  columns: caseColumns,
});

function cases(node: RecordNode): readonly DutyCase[] {
  const { record } = node;
  if (!record.is(acRA)) return [];
  return [{ at: record.line, general: record.values(), rates: valuesOf(node, acRF) }];
}

/** The rate that took effect last among those that were not made inactive. */
function rateInEffect({ rates }: DutyCase): DepositRate | null {
  const active = rates.filter((rate) => rate.rateInactivatedDate === null);
  const [newest] = active.toSorted((a, b) =>
    (b.depositRateEffectiveDate ?? '').localeCompare(a.depositRateEffectiveDate ?? ''),
  );
  return newest ?? null;
}
