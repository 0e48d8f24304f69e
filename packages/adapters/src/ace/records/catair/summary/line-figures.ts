import type { ae53 } from '../../../catair/layouts/entry-summary/entry-summary-line-layouts.ts';
import type { RecordValues } from '../../../catair/field-value.ts';
import type { ClassAmount } from '../../../catair/transactions/numbered-values.ts';
import type { EntrySummaryLine, TariffRow } from '../../../catair/transactions/entry-summary-line.ts';
import { isSpecialChapter } from '../../../reports/values/read-tariff-number.ts';
import { furtherDuty, type FurtherDuty } from '../../values/chapter-99.ts';
import { total } from '../../values/sums.ts';

/** A case of antidumping or countervailing duty on a line (record 53). */
export interface LineCase extends RecordValues<typeof ae53.fields> {
  /** The value in cents that the duty is of: its own, or that of the goods. */
  readonly value: number;
}

/** The tariff number of the goods themselves: the first outside chapters 98 and 99; null when there is none. */
export function articleOf({ tariffs }: EntrySummaryLine): TariffRow | null {
  return (
    tariffs.find(({ tariff: { htsNumber } }) => htsNumber !== null && !isSpecialChapter(htsNumber)) ?? null
  );
}

/** The value of a line in cents. Numbers of chapter 99 have none of their own. */
export function lineValue({ tariffs }: EntrySummaryLine): number {
  const goods = tariffs.filter(({ tariff }) => tariff.htsNumber?.startsWith('99') !== true);
  return total(goods.map(({ tariff }) => tariff.valueOfGoodsAmount));
}

/** The duty of a line in cents, that of chapter 99 included. */
export function lineDuty({ tariffs }: EntrySummaryLine): number {
  return total(tariffs.map(({ tariff }) => tariff.dutyAmount));
}

/** The duty of chapter 99 that is charged under a law. */
export function lineFurtherDuty({ tariffs }: EntrySummaryLine, duty: FurtherDuty): number {
  const charged = tariffs.filter(({ tariff }) => furtherDuty(tariff.htsNumber) === duty);
  return total(charged.map(({ tariff }) => tariff.dutyAmount));
}

/**
 * The cases of a line, under whichever of its tariff numbers they stand. A case says a value only where it is not that
 * of the goods (record 50); a number of chapter 99 has none, and then the value is that of the line.
 *
 * @source CBP CATAIR, Entry Summary Create/Update (July 2026), record 53, note 3
 */
export function lineCases(line: EntrySummaryLine): readonly LineCase[] {
  const { tariffs, claims } = line;
  const valued = (cases: typeof claims.cases, goods: number | null): readonly LineCase[] =>
    cases.map((each) => ({ ...each, value: each.adCvdValueOfGoodsAmount || goods || lineValue(line) }));
  return [
    ...valued(claims.cases, null),
    ...tariffs.flatMap(({ cases, tariff }) => valued(cases, tariff.valueOfGoodsAmount)),
  ];
}

/** The cases of antidumping (A) or of countervailing duty (C). */
export function casesOf(line: EntrySummaryLine, kind: 'A' | 'C'): readonly LineCase[] {
  return lineCases(line).filter(({ caseNumber }) => caseNumber?.startsWith(kind) === true);
}

/** The fee of a line in some accounting classes (record 62), in cents. */
export function lineFee({ fees }: EntrySummaryLine, classes: ReadonlySet<string>): number {
  return total(
    fees
      .filter(({ accountingClassCode }) => classes.has(accountingClassCode ?? ''))
      .map((fee) => fee.userFeeAmount),
  );
}

/** What a line owes in each accounting class, once a class: internal revenue tax (60), other revenue (61), fees (62). */
export function lineClasses(line: EntrySummaryLine): readonly (ClassAmount & { readonly tax: boolean })[] {
  const amounts = [
    ...line.taxes.map((tax) => ({ classCode: tax.accountingClassCode, amount: tax.irTaxAmount, tax: true })),
    ...line.otherRevenue.map((other) => ({
      classCode: other.accountingClassCode,
      amount: other.otherRevenueAmount,
      tax: false,
    })),
    ...line.fees.map((fee) => ({
      classCode: fee.accountingClassCode,
      amount: fee.userFeeAmount,
      tax: false,
    })),
  ];
  const byClass = Map.groupBy(amounts, ({ classCode, tax }) => `${classCode ?? ''} ${tax}`);
  return [...byClass.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, amount: total(same.map(({ amount }) => amount)) }];
  });
}
