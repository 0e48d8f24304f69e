import type { EntrySummary } from '../../../catair/transactions/entry-summary.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { HARBOR_FEE, PROCESSING_FEE } from '../../values/fee-classes.ts';
import { indicated } from '../../values/indicated.ts';
import { total } from '../../values/sums.ts';
import { unanimous } from '../../values/unanimous.ts';
import { lineValue } from './line-figures.ts';

/**
 * Columns of `entry_summary` from a summary as its filer sends it (AE records 10 to 90).
 *
 * Totals are those of records 89 and 90, not sums of ours: a rule compares them with the lines. A class that record 89
 * does not name is zero where there is a record 90, for the totals name all that is owed.
 *
 * @source CBP CATAIR, Entry Summary Create/Update (July 2026)
 */
export const summaryColumns: Origins<'entry_summary', EntrySummary> = {
  entry_no: said('10 filer code and entry number', ({ entryNumber }) => entryNumber),
  entry_type: said('10 entry type code', ({ control }) => control.entryTypeCode),
  port_entry: said('10 district/port of entry', ({ control }) => control.districtPortOfEntry),
  port_unlading: worked('20 district/port of unlading, where all records 20 have one', ({ cargo }) =>
    unanimous(cargo.map(({ districtPortOfUnlading }) => districtPortOfUnlading)),
  ),
  mode: said('10 mode of transportation code', ({ control }) => control.modeOfTransportationCode),
  importer: said('11 importer of record number', ({ content }) => content?.importerOfRecordNumber ?? null),
  consignee: said('11 consignee number', ({ content }) => content?.consigneeNumber ?? null),
  notify: said(
    '11 designated notify party number',
    ({ content }) => content?.designatedNotifyPartyNumber ?? null,
  ),
  filer: said('10 entry filer code', ({ control }) => agent(control.entryFilerCode)),
  surety: said('31 surety company code of the first bond', ({ bonds }) =>
    agent(bonds[0]?.suretyCompanyCode ?? null),
  ),
  single_bond: worked('31 bond type code of the first bond is 9', ({ bonds }) =>
    bonds[0] === undefined || bonds[0].bondTypeCode === null ? null : bonds[0].bondTypeCode === '9',
  ),
  secured_amount: said(
    '31 single transaction bond amount',
    ({ bonds }) => bonds[0]?.singleTransactionBondAmount ?? null,
  ),
  entry_date: said('11 estimated entry date', ({ content }) => content?.estimatedEntryDate ?? null),
  import_date: said('11 date of importation', ({ content }) => content?.dateOfImportation ?? null),
  summary_date: said('A transmission date', ({ block }) => block?.transmissionDate ?? null),
  payment_type: said('10 payment type code', ({ control }) => control.paymentTypeCode),
  state_destination: said(
    '11 U.S. state of destination',
    ({ content }) => content?.usStateOfDestinationCode ?? null,
  ),
  line_count: worked('number of records 40', ({ lines }) => lines.length),
  total_value: worked('sum of 50 value of goods, chapter 99 left out', ({ lines }) =>
    total(lines.map(lineValue)),
  ),
  duty_est: said('90 grand total duty', ({ totals }) => totals && (totals.grandTotalDutyAmount ?? 0)),
  tax_est: said('90 grand total IR tax', ({ totals }) => totals && (totals.grandTotalIrTaxAmount ?? 0)),
  fee_est: said('90 grand total user fee', ({ totals }) => totals && (totals.grandTotalUserFeeAmount ?? 0)),
  mpf_est: worked('89 total of classes 499 and 311', (summary) => feeTotal(summary, PROCESSING_FEE)),
  hmf_est: worked('89 total of class 501', (summary) => feeTotal(summary, HARBOR_FEE)),
  ad_est: said('90 grand total AD duty', ({ totals }) => totals && (totals.grandTotalAdDutyAmount ?? 0)),
  cvd_est: said('90 grand total CV duty', ({ totals }) => totals && (totals.grandTotalCvDutyAmount ?? 0)),
  total_est: worked(
    'sum of 90 duty, tax, user fee, AD duty and CV duty',
    ({ totals }) =>
      totals &&
      total([
        totals.grandTotalDutyAmount,
        totals.grandTotalIrTaxAmount,
        totals.grandTotalUserFeeAmount,
        totals.grandTotalAdDutyAmount,
        totals.grandTotalCvDutyAmount,
      ]),
  ),
  electronic: worked('true: the message came through the Automated Broker Interface', () => true),
  consolidated: said('10 consolidated summary indicator', ({ control }) =>
    indicated(control.consolidatedSummaryIndicator),
  ),
  recon_flag: worked(
    '10 trade agreement indicator or reconciliation issue code is there',
    ({ control }) =>
      indicated(control.tradeAgreementReconciliationIndicator) || control.reconciliationIssueCode !== null,
  ),
  recon_issue: said('10 reconciliation issue code', ({ control }) => control.reconciliationIssueCode),
  ftz_id: said(
    '11 foreign-trade zone identifier',
    ({ content }) => content?.foreignTradeZoneIdentifier ?? null,
  ),
};

function feeTotal({ feeTotals, totals }: EntrySummary, classes: ReadonlySet<string>): number | null {
  if (totals === null && feeTotals.length === 0) return null;
  return total(feeTotals.filter(({ classCode }) => classes.has(classCode ?? '')).map(({ amount }) => amount));
}
