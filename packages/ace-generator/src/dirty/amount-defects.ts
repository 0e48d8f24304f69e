import { change, numberAt, shifted, type Defect, type Editable } from './defect.ts';

/** A figure of the summary and its total, both off: the total still is the sum. */
const withTotal =
  (column: string, by: number): Defect['spoil'] =>
  (record) => {
    if (numberAt(record, column) + by < 0) return false;
    record.set(column, numberAt(record, column) + by);
    record.set('total_est', numberAt(record, 'total_est') + by);
    return true;
  };

const isFormal = (record: Editable): boolean => record.get('entry_type') !== '11';

const ofSummaries: readonly Defect[] = [
  change('SUMMARY_TOTAL', 'entry_summary', 'total_est', shifted('total_est', 100)),
  change('SUMMARY_LINE_COUNT', 'entry_summary', 'line_count', shifted('line_count', 1)),
  change('SUMMARY_VALUE', 'entry_summary', 'total_value', shifted('total_value', 100)),
  change('SUMMARY_DUTY', 'entry_summary', 'duty_est', withTotal('duty_est', 5)),
  change('SUMMARY_ANTIDUMPING', 'entry_summary', 'ad_est', withTotal('ad_est', 5)),
  change('SUMMARY_COUNTERVAILING', 'entry_summary', 'cvd_est', withTotal('cvd_est', 5)),
  change('SUMMARY_TAX', 'entry_summary', 'tax_est', withTotal('tax_est', 5)),
  change('SUMMARY_HARBOR_FEE', 'entry_summary', 'hmf_est', (record) => {
    if (numberAt(record, 'hmf_est') === 0) return false;
    return shifted('hmf_est', -1)(record);
  }),
  change('SUMMARY_PROCESSING_FEE', 'entry_summary', 'mpf_est', (record) => {
    if (!isFormal(record) || numberAt(record, 'mpf_est') === 0) return false;
    return shifted('mpf_est', -1)(record);
  }),
  change('SUMMARY_FEES', 'entry_summary', 'fee_est', (record) => {
    if (numberAt(record, 'fee_est') === 0) return false;
    return withTotal('fee_est', -1)(record);
  }),
];

const ofLines: readonly Defect[] = [
  change('LINE_DUTY', 'entry_line', 'duty_paid', (record) => {
    const [value, type] = [numberAt(record, 'entered_value'), record.get('entry_type')];
    if (record.get('duty_rate_applied') === null || type === '21' || type === '22' || value < 100_000)
      return false;
    return shifted('duty_rate_applied', 1000)(record);
  }),
  change('LINE_PROCESSING_FEE', 'entry_line', 'mpf', (record) => {
    if (numberAt(record, 'mpf') === 0) return false;
    record.set('mpf_exempt', true);
    return true;
  }),
  change('LINE_HARBOR_FEE', 'entry_line', 'hmf', (record) => {
    if (numberAt(record, 'hmf') === 0) return false;
    record.set('mode', '40');
    return true;
  }),
  change('DEPOSIT_CASH', 'entry_line', 'adcvd_cash', (record) => {
    record.set('adcvd_cash', numberAt(record, 'ad_deposit') + numberAt(record, 'cvd_deposit') + 1);
    return true;
  }),
  change('DEPOSIT_WITHOUT_CASE', 'entry_line', null, (record) => {
    if (numberAt(record, 'ad_deposit') === 0) return false;
    record.set('ad_case', null);
    return true;
  }),
  change('TARIFF_DUTY', 'entry_tariff', 'duty', (record) => {
    const hts = record.get('hts');
    const further = typeof hts === 'string' && hts.startsWith('99');
    if (record.get('rate') === null || numberAt(record, 'duty') === 0 || further) return false;
    return numberAt(record, 'value') >= 100_000 && shifted('rate', 1000)(record);
  }),
  change('CHAPTER_99_VALUE', 'entry_tariff', 'value', (record) => {
    if (numberAt(record, 'value') === 0) return false;
    record.set('hts', '99038803');
    return true;
  }),
  change('ADCVD_DUTY', 'adcvd_line', 'duty', (record) => {
    return numberAt(record, 'value') >= 100_000 && shifted('rate', 1000)(record);
  }),
];

const ofCases: readonly Defect[] = [
  change('LIQUIDATION_CHANGE', 'liquidation', 'change', shifted('change', 1)),
  change('LIQUIDATION_DEEMED', 'liquidation', 'deemed', (record) => {
    record.set('deemed', record.get('deemed') !== true);
    return true;
  }),
  change('BILL_BALANCE', 'bill_receivable', 'balance', shifted('balance', 1)),
  ...(['penalty_case', 'ld_case'] as const).map((subject) =>
    change('PENALTY_MITIGATION', subject, 'mitigated', (record) => {
      record.set('mitigated', numberAt(record, 'assessed') + 1);
      return true;
    }),
  ),
  change('DRAWBACK_ALLOWED', 'drawback_claim', 'allowed_amount', (record) => {
    record.set('allowed_amount', numberAt(record, 'claimed_amount') + 1);
    return true;
  }),
  change('COLLECTION_DEFERRED', 'collection', 'deferred_amount', (record) => {
    record.set('deferred_amount', Math.max(0, numberAt(record, 'amount')) + 1);
    return true;
  }),
  change('BOND_AMOUNT', 'bond', 'amount', (record) => {
    if (record.get('type') !== '8') return false;
    record.set('amount', 4_000_000);
    return true;
  }),
  change('SAMPLE_FRAME', 'cm_stratum', 'sample_lines', (record) => {
    record.set('sample_lines', numberAt(record, 'frame_lines') + 1);
    return true;
  }),
  change('SEIZURE_DOMESTIC_VALUE', 'seizure', 'domestic_value', shifted('domestic_value', 1)),
  change('SEIZURE_RETAIL_PRICE', 'seizure', 'msrp', shifted('msrp', 1)),
];

/** Figures that do not add up, are not what a rate gives, or go beyond another. */
export const amountDefects: readonly Defect[] = [...ofSummaries, ...ofLines, ...ofCases];
