import type { SubjectName } from '@tradepulse/measures';
import { change, numberAt, shifted, type Defect } from './defect.ts';

type Pair = readonly [subject: SubjectName, earlier: string, later: string];

/** Days or moments that follow one another, of which nothing else hangs on the later one. */
const pairs: readonly Pair[] = [
  ['entry_line', 'export_date', 'entry_date'],
  ['hold', 'start_ts', 'end_ts'],
  ['detention', 'detained', 'decision'],
  ['inbond', 'initiated', 'closed'],
  ['pga_message', 'received_ts', 'proceed_ts'],
  ['release', 'release_ts', 'gate_out_ts'],
  ['exam', 'ordered_ts', 'completed_ts'],
  ['lab_sample', 'receipt_date', 'report_date'],
  ['validation_activity', 'opened', 'closed'],
  ['origin_verification', 'opened', 'closed'],
  ['ruling', 'received', 'issued'],
  ['protest', 'filed', 'decision_date'],
  ['statement', 'printed', 'paid'],
  ['drawback_claim', 'filed_date', 'liquidated_date'],
  ['bill_receivable', 'issue_date', 'paid_date'],
  ['seizure_case', 'seizure_date', 'disposition'],
  ['penalty_case', 'notice_date', 'decision_date'],
  ['prior_disclosure', 'received', 'decided'],
  ['allegation', 'received', 'closed'],
  ['audit', 'notified_date', 'report_date'],
  ['bond_notice', 'notified', 'cured'],
  ['partner_application', 'applied', 'decided'],
];

function reversed([subject, earlier, later]: Pair): Defect {
  return change('DATE_ORDER', subject, later, (record) => {
    const [first, second] = [record.get(earlier), record.get(later)];
    if (typeof first !== 'number' || typeof second !== 'number') return false;
    const column = subject === 'entry_line' ? earlier : later;
    record.set(column, subject === 'entry_line' ? second + 1 : first - 1);
    return true;
  });
}

/** Days out of order, and windows that are not kept. */
export const dateDefects: readonly Defect[] = [
  ...pairs.map(reversed),
  change('SUMMARY_DUE_DATE', 'entry_summary', 'summary_due', shifted('summary_due', 1)),
  change('LIQUIDATION_WINDOW', 'liquidation', 'liq_date', (record) => {
    if (record.get('suspended') === true || record.get('reliq') === true) return false;
    record.set('liq_date', numberAt(record, 'entry_date') + 366 * 5);
    return true;
  }),
  change('LIQUIDATION_EXTENSIONS', 'liquidation', 'extension_count', (record) => {
    record.set('extension_count', 4);
    return true;
  }),
  change('PROTEST_WINDOW', 'protest', 'filed', (record) => {
    const filed = numberAt(record, 'liq_date') + 181;
    const decided = record.get('decision_date');
    if (record.get('status') === 'UT' || (typeof decided === 'number' && decided < filed)) return false;
    record.set('filed', filed);
    return true;
  }),
  change('CORRECTION_WINDOW', 'psc', 'psc_date', (record) => {
    record.set('psc_date', numberAt(record, 'entry_date') + 301);
    return true;
  }),
];
