import type { SubjectName } from '@tradepulse/measures';
import { change, replaced, type Defect } from './defect.ts';

type Unknown = readonly [rule: string, subject: SubjectName, column: string, code: string];

/** Codes that no list has. */
const unknown: readonly Unknown[] = [
  ['ENTRY_TYPE_UNKNOWN', 'entry_summary', 'entry_type', '99'],
  ['ENTRY_TYPE_UNKNOWN', 'liquidation', 'entry_type', '99'],
  ['MODE_UNKNOWN', 'entry_summary', 'mode', '99'],
  ['MODE_UNKNOWN', 'bill', 'mode', '99'],
  ['MODE_UNKNOWN', 'export_line', 'mode', '99'],
  ['PORT_UNKNOWN', 'entry_summary', 'port_entry', '0000'],
  ['PORT_UNKNOWN', 'entry_line', 'port_entry', '0000'],
  ['PORT_UNKNOWN', 'release', 'port', '0000'],
  ['PORT_UNKNOWN', 'hold', 'port', '0000'],
  ['PORT_UNKNOWN', 'exam', 'port', '0000'],
  ['PORT_UNKNOWN', 'statement', 'port', '0000'],
  ['COUNTRY_UNKNOWN', 'entry_line', 'origin', 'QQ'],
  ['COUNTRY_UNKNOWN', 'entry_line', 'export_country', 'QQ'],
  ['COUNTRY_UNKNOWN', 'mail_piece', 'origin', 'QQ'],
  ['COUNTRY_UNKNOWN', 'seizure_line', 'origin', 'QQ'],
  ['COUNTRY_UNKNOWN', 'mirror_flow', 'partner', 'QQ'],
  ['CENTER_UNKNOWN', 'entry_summary', 'center', 'CEE099'],
  ['CENTER_UNKNOWN', 'account_assignment', 'center', 'CEE099'],
  ['PREFERENCE_UNKNOWN', 'claim_1520d', 'spi', 'QQ'],
  ['PREFERENCE_UNKNOWN', 'origin_verification', 'spi', 'QQ'],
  ['PAYMENT_TYPE_UNKNOWN', 'entry_summary', 'payment_type', '9'],
  ['RECONCILIATION_ISSUE_UNKNOWN', 'entry_summary', 'recon_issue', '099'],
  ['BOND_TYPE_UNKNOWN', 'bond', 'type', '7'],
  ['BOND_ACTIVITY_UNKNOWN', 'bond', 'activity', 'ZZ'],
  ['LIQUIDATION_REASON_UNKNOWN', 'liquidation', 'reason', '77'],
  ['RELEASE_DISPOSITION_UNKNOWN', 'release_event', 'disposition', '00'],
  ['PROTEST_STATUS_UNKNOWN', 'protest', 'status', 'QQ'],
  ['DEPOSIT_KIND', 'adcvd_line', 'bond_cash', 'X'],
];

/** Codes that no list has, and those that do not go together. */
export const codeDefects: readonly Defect[] = [
  ...unknown.map(([rule, subject, column, code]) => change(rule, subject, column, replaced(column, code))),
  change('TEXTILE_CATEGORY_UNKNOWN', 'entry_line', 'textile_category', (record) => {
    if (record.get('textile_category') !== null) return false;
    record.set('textile_category', '999');
    return true;
  }),
  change('TEXTILE_CATEGORY_TARIFF', 'entry_line', 'textile_category', (record) => {
    const category = record.get('textile_category');
    if (category === null) return false;
    record.set('textile_category', category === '338' ? '339' : '338');
    return true;
  }),
  change('PREFERENCE_COUNTRY', 'entry_line', 'spi', (record) => {
    if (record.get('spi') !== null || record.get('origin') === 'KR') return false;
    record.set('spi', 'KR');
    return true;
  }),
  change('TARIFF_SUBHEADING_UNKNOWN', 'entry_line', 'hts10', (record) => {
    if (record.get('textile_category') !== null) return false;
    record.set('hts10', '0100990000');
    return true;
  }),
  change('TARIFF_SUBHEADING_UNKNOWN', 'entry_tariff', 'hts', (record) => {
    const hts = record.get('hts');
    if (typeof hts !== 'string' || hts.startsWith('99')) return false;
    record.set('hts', '0100990000');
    return true;
  }),
  change('ADCVD_CASE_KIND', 'adcvd_line', 'case_no', (record) => {
    record.set('countervailing', record.get('countervailing') !== true);
    return true;
  }),
  change('STATISTICAL_MONTH', 'entry_line', 'statistical_month', (record) => {
    const month = record.get('statistical_month');
    if (typeof month !== 'number') return false;
    record.set('statistical_month', month + 1);
    return true;
  }),
];
