import type { TariffRow } from '../../../catair/transactions/entry-summary-line.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { fraction } from '../../values/fraction.ts';
import { entryDate, type PlacedLine } from './line-columns.ts';
import type { LineCase, lineClasses } from './line-figures.ts';

/** A part of a line. */
export interface PlacedPart<Part> extends PlacedLine {
  readonly part: Part;
}

/**
 * Columns of `entry_tariff` from a tariff number (AE record 50).
 *
 * @source CBP CATAIR, Entry Summary Create/Update (July 2026)
 */
export const tariffColumns: Origins<'entry_tariff', PlacedPart<TariffRow>> = {
  entry_no: said('10 filer code and entry number', ({ summary }) => summary.entryNumber),
  line_no: said('40 line item identifier', ({ line }) => line.item.lineItemIdentifier),
  ordinal: worked('place of the record 50 on its line', ({ part }) => part.ordinal),
  entry_date: said('11 estimated entry date', ({ summary }) => entryDate(summary)),
  hts: said('50 HTS number', ({ part }) => part.tariff.htsNumber),
  value: worked(
    '50 value of goods; zero where it is blank',
    ({ part }) => part.tariff.valueOfGoodsAmount ?? 0,
  ),
  duty: worked('50 duty; zero where it is blank', ({ part }) => part.tariff.dutyAmount ?? 0),
  qty: said('50 quantity 1', ({ part }) => part.tariff.quantity1),
  uom: said('50 unit of measure 1', ({ part }) => part.tariff.unitOfMeasureCode1),
};

/**
 * Columns of `line_fee` from taxes, other revenue and fees (AE records 60, 61 and 62), summed by class.
 *
 * @source CBP CATAIR, Entry Summary Create/Update (July 2026)
 */
export const feeColumns: Origins<'line_fee', PlacedPart<ReturnType<typeof lineClasses>[number]>> = {
  entry_no: said('10 filer code and entry number', ({ summary }) => summary.entryNumber),
  line_no: said('40 line item identifier', ({ line }) => line.item.lineItemIdentifier),
  entry_date: said('11 estimated entry date', ({ summary }) => entryDate(summary)),
  fee_class: said('60, 61 or 62 accounting class code', ({ part }) => part.classCode),
  tax: worked('the record is 60', ({ part }) => part.tax),
  fee: worked('sum of the amounts of 60, 61 or 62 in the class', ({ part }) => part.amount),
};

/**
 * Columns of `adcvd_line` from a case (AE record 53). A rate is a fraction of value only where its qualifier is A; a
 * specific rate (S) is money for each unit, which the column does not hold.
 *
 * @source CBP CATAIR, Entry Summary Create/Update (July 2026)
 */
export const caseColumns: Origins<'adcvd_line', PlacedPart<LineCase>> = {
  entry_no: said('10 filer code and entry number', ({ summary }) => summary.entryNumber),
  line_no: said('40 line item identifier', ({ line }) => line.item.lineItemIdentifier),
  entry_date: said('11 estimated entry date', ({ summary }) => entryDate(summary)),
  case_no: said('53 case number', ({ part }) => part.caseNumber),
  countervailing: worked('53 case number begins with C', ({ part }) =>
    part.caseNumber === null ? null : part.caseNumber.startsWith('C'),
  ),
  bond_cash: said('53 bond/cash claim code', ({ part }) => part.bondCashClaimCode),
  rate: worked('53 case deposit rate / 100, where its qualifier is A', ({ part }) =>
    part.caseRateTypeQualifierCode === 'A' ? fraction(part.caseDepositRate) : null,
  ),
  value: worked(
    '53 AD/CVD value of goods; where it says none, 50 value of goods that it stands under, or of the line',
    ({ part }) => part.value,
  ),
  qty: said('53 AD/CVD quantity', ({ part }) => part.adCvdQuantity),
  duty: worked('53 AD/CVD duty; zero where it is blank', ({ part }) => part.adCvdDutyAmount ?? 0),
};
