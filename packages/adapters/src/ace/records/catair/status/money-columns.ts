import type { EntrySummaryStatus } from '../../../catair/transactions/entry-summary-status.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { billKind, isGivenUp, isWrittenOff } from '../../values/bill-codes.ts';
import { sumOrNull } from '../../values/sums.ts';
import type { OfStatus } from './case-columns.ts';

type Status = EntrySummaryStatus;

/** A bill as its debtor sees it (JK), as its surety sees it (JN), or both. */
export interface Bill {
  readonly bill: Status['bills'][number] | Status['suretyBills'][number];
  readonly suretyCode: string | null;
}

/** The bills of a status, each once: a bill that is also a surety's has the surety's code. */
export function billsOf({ bills, suretyBills }: Status): readonly Bill[] {
  const sureties = new Map(suretyBills.map((bill) => [bill.billNumber, bill.suretyCode]));
  const direct = bills.map((bill) => ({ bill, suretyCode: sureties.get(bill.billNumber) ?? null }));
  const known = new Set(bills.map(({ billNumber }) => billNumber));
  const others = suretyBills.filter(({ billNumber }) => !known.has(billNumber));
  return [...direct, ...others.map((bill) => ({ bill, suretyCode: bill.suretyCode }))];
}

/**
 * Columns of `bill_receivable` from records JK and JN. The debtor is not printed. Types that have no counterpart
 * (1 deferred tax, 4 miscellaneous) have no kind.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026)
 */
export const billColumns: Origins<'bill_receivable', OfStatus<Bill>> = {
  bill_no: said('JK or JN bill number', ({ part }) => part.bill.billNumber),
  entry_no: said('JB filer code and entry number', ({ status }) => status.entryNumber),
  port: said('JF district/port of entry', ({ status }) => status.filing?.districtPortOfEntry ?? null),
  surety: said('JN surety code', ({ part }) => agent(part.suretyCode)),
  bill_type: worked(
    'JK or JN bill type: 2 and 3 supplemental, 5 and 6 reimbursable, 7 voucher; otherwise not known',
    ({ part }) => billKind(part.bill.billType),
  ),
  issue_date: said('JK or JN bill date', ({ part }) => part.bill.billDate),
  principal: said('JK or JN principal amount', ({ part }) => part.bill.principalAmount),
  interest: said('JK or JN interest amount', ({ part }) => part.bill.interestAmount),
  paid_to_date: said('JK or JN paid amount', ({ part }) => part.bill.paidAmount),
  balance: worked(
    'JK or JN total amount less paid amount; 0 where the bill collection status says cancelled, void or written off',
    ({ part: { bill } }) => (isGivenUp(bill.billCollectionStatus) ? 0 : unpaid(bill)),
  ),
  writeoff_amount: worked(
    'JK or JN total amount less paid amount where the bill collection status is 09 or 11; otherwise 0',
    ({ part: { bill } }) => {
      if (bill.billCollectionStatus === null) return null;
      return isWrittenOff(bill.billCollectionStatus) ? unpaid(bill) : 0;
    },
  ),
};

function unpaid({ totalBillAmount, paidAmount }: Bill['bill']): number | null {
  return totalBillAmount === null ? null : totalBillAmount - (paidAmount ?? 0);
}

/** What was collected in an accounting class, and which of the collections of its day it is of. */
export interface CollectedAmount {
  readonly day: string | null;
  readonly place: number;
  readonly classCode: string | null;
  readonly amount: number | null;
}

/** The amounts that were collected, once a class. The collections of one day are counted from 1. */
export function collectedAmounts({ collections }: Status): readonly CollectedAmount[] {
  const places = new Map<string | null, number>();
  return collections.flatMap(({ collection: { collectionDate: day }, amounts }) => {
    const place = (places.get(day) ?? 0) + 1;
    places.set(day, place);
    const byClass = Map.groupBy(amounts, ({ classCode }) => classCode);
    return [...byClass].map(([classCode, same]) => ({
      day,
      place,
      classCode,
      amount: sumOrNull(same.map(({ classCodeAmount }) => classCodeAmount)),
    }));
  });
}

/**
 * Columns of `collection` from records JL and JM. A query prints no receipt number: a receipt is named by the entry,
 * the day and its place among the collections of that day.
 *
 * @source CBP CATAIR, Entry Summary Query version 26 (May 2026)
 */
export const collectionColumns: Origins<'collection', OfStatus<CollectedAmount>> = {
  receipt_no: worked(
    'JB entry number, JL collection date (YYMMDD) and place of the record JL on its day',
    receiptNo,
  ),
  entry_no: said('JB filer code and entry number', ({ status }) => status.entryNumber),
  port: said('JF district/port of entry', ({ status }) => status.filing?.districtPortOfEntry ?? null),
  class: said('JM class code', ({ part }) => part.classCode),
  posted: said('JL collection date', ({ part }) => part.day),
  amount: worked('sum of JM class code amount in the class', ({ part }) => part.amount),
};

function receiptNo({ status, part }: OfStatus<CollectedAmount>): string | null {
  if (status.entryNumber === null || part.day === null) return null;
  const day = part.day.slice(2).replaceAll('-', '');
  return `${status.entryNumber}${day}${String(part.place).padStart(2, '0')}`;
}
