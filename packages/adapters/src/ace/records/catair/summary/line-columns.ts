import type { EntrySummary } from '../../../catair/transactions/entry-summary.ts';
import type { EntrySummaryLine } from '../../../catair/transactions/entry-summary-line.ts';
import type { Sealed } from '@tradepulse/privacy';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { HARBOR_FEE, PROCESSING_FEE } from '../../values/fee-classes.ts';
import { firstOfMonth } from '../../values/first-of-month.ts';
import { indicated } from '../../values/indicated.ts';
import { total } from '../../values/sums.ts';
import {
  articleOf,
  casesOf,
  lineCases,
  lineDuty,
  lineFee,
  lineFurtherDuty,
  lineValue,
} from './line-figures.ts';

/** A line and the summary that it is of. */
export interface PlacedLine {
  readonly summary: EntrySummary;
  readonly line: EntrySummaryLine;
}

/**
 * Columns of `entry_line` from a line of a summary (AE records 40 to 63). What a line does not list, it does not owe:
 * duties, fees and deposits without a record are zero.
 *
 * @source CBP CATAIR, Entry Summary Create/Update (July 2026)
 */
export const lineColumns: Origins<'entry_line', PlacedLine> = {
  entry_no: said('10 filer code and entry number', ({ summary }) => summary.entryNumber),
  line_no: said('40 line item identifier', ({ line }) => line.item.lineItemIdentifier),
  entry_type: said('10 entry type code', ({ summary }) => summary.control.entryTypeCode),
  entry_date: said('11 estimated entry date', ({ summary }) => entryDate(summary)),
  statistical_month: worked('first day of the month of 11 estimated entry date', ({ summary }) =>
    firstOfMonth(entryDate(summary)),
  ),
  port_entry: said('10 district/port of entry', ({ summary }) => summary.control.districtPortOfEntry),
  mode: said('10 mode of transportation code', ({ summary }) => summary.control.modeOfTransportationCode),
  importer: said(
    '11 importer of record number',
    ({ summary }) => summary.content?.importerOfRecordNumber ?? null,
  ),
  manufacturer: said(
    '47 article party M; where there is none, 42 supplier of the first invoice',
    ({ line }) => articleParty(line, 'M') ?? line.invoices[0]?.supplierIdCode ?? null,
  ),
  exporter: said('47 article party E', ({ line }) => articleParty(line, 'E')),
  sold_to: said('47 article party S', ({ line }) => articleParty(line, 'S')),
  delivered_to: said('47 article party C', ({ line }) => articleParty(line, 'C')),
  filer: said('10 entry filer code', ({ summary }) => agent(summary.control.entryFilerCode)),
  hts10: said(
    '50 HTS number, the first outside chapters 98 and 99',
    ({ line }) => articleOf(line)?.tariff.htsNumber ?? null,
  ),
  origin: said('40 country of origin code', ({ line }) => line.item.countryOfOriginCode),
  export_country: said('40 country of export code', ({ line }) => line.item.countryOfExportCode),
  export_date: said('40 date of exportation', ({ line }) => line.item.dateOfExportation),
  lading_port: said('40 foreign port of lading code', ({ line }) => line.item.foreignPortOfLadingCode),
  spi: said('40 SPI claim code', ({ line }) => line.item.spiClaimCode),
  entered_value: worked('sum of 50 value of goods, chapter 99 left out', ({ line }) => lineValue(line)),
  charges: said('40 charges', ({ line }) => line.item.chargesAmount),
  qty1: said('50 quantity 1 of the number in hts10', ({ line }) => articleOf(line)?.tariff.quantity1 ?? null),
  uom1: said(
    '50 unit of measure 1 of the same',
    ({ line }) => articleOf(line)?.tariff.unitOfMeasureCode1 ?? null,
  ),
  qty2: said('50 quantity 2 of the same', ({ line }) => articleOf(line)?.tariff.quantity2 ?? null),
  uom2: said(
    '50 unit of measure 2 of the same',
    ({ line }) => articleOf(line)?.tariff.unitOfMeasureCode2 ?? null,
  ),
  gross_weight_kg: said('40 gross shipping weight', ({ line }) => line.item.grossShippingWeight),
  duty_paid: worked('sum of 50 duty', ({ line }) => lineDuty(line)),
  s201_duty: worked('sum of 50 duty of numbers under section 201', ({ line }) =>
    lineFurtherDuty(line, 's201_duty'),
  ),
  s232_duty: worked('sum of 50 duty of numbers under section 232', ({ line }) =>
    lineFurtherDuty(line, 's232_duty'),
  ),
  s301_duty: worked('sum of 50 duty of numbers under section 301', ({ line }) =>
    lineFurtherDuty(line, 's301_duty'),
  ),
  other99_duty: worked('sum of 50 duty of other numbers of chapter 99', ({ line }) =>
    lineFurtherDuty(line, 'other99_duty'),
  ),
  mpf: worked('sum of 62 fee of classes 499 and 311', ({ line }) => lineFee(line, PROCESSING_FEE)),
  hmf: worked('sum of 62 fee of class 501', ({ line }) => lineFee(line, HARBOR_FEE)),
  mpf_exempt: worked('40 fee exemption code is there', ({ line }) => line.item.feeExemptionCode !== null),
  ad_case: said(
    '53 case number of the first case A',
    ({ line }) => casesOf(line, 'A')[0]?.caseNumber ?? null,
  ),
  cvd_case: said(
    '53 case number of the first case C',
    ({ line }) => casesOf(line, 'C')[0]?.caseNumber ?? null,
  ),
  ad_deposit: worked('sum of 53 duty of cases A', ({ line }) => deposits(casesOf(line, 'A'))),
  cvd_deposit: worked('sum of 53 duty of cases C', ({ line }) => deposits(casesOf(line, 'C'))),
  adcvd_cash: worked('sum of 53 duty of claims C (cash)', ({ line }) =>
    deposits(lineCases(line).filter(({ bondCashClaimCode }) => bondCashClaimCode === 'C')),
  ),
  related_flag: said('40 related party indicator', ({ line }) => indicated(line.item.relatedPartyIndicator)),
  textile_category: said('40 textile category code', ({ line }) => line.item.textileCategoryCode),
  census_warning: worked('true where a record CW02 overrides one; otherwise not known', ({ line }) =>
    line.censusOverrides.length > 0 ? true : null,
  ),
  override: worked('a record CW02 is there', ({ line }) => line.censusOverrides.length > 0),
};

/** The day of entry that the filer estimates. */
export function entryDate({ content }: EntrySummary): string | null {
  return content?.estimatedEntryDate ?? null;
}

function articleParty({ parties }: EntrySummaryLine, type: 'M' | 'E' | 'S' | 'C'): Sealed<string> | null {
  return (
    parties.find(({ articlePartyTypeCode }) => articlePartyTypeCode === type)?.articlePartyIdentifier ?? null
  );
}

function deposits(cases: readonly { readonly adCvdDutyAmount: number | null }[]): number {
  return total(cases.map(({ adCvdDutyAmount }) => adCvdDutyAmount));
}
