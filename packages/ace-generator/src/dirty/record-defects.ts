import { subjects } from '@tradepulse/measures';
import { entryNumber } from '../entry/entry-number.ts';
import { change, extra, numberAt, shifted, type Defect, type Editable } from './defect.ts';

/** Sums of lines that differ: the part is changed, the line is reported. */
const ofLine = (defect: Defect): Defect => ({ ...defect, reported: 'entry_line' });

const sums: readonly Defect[] = [
  ofLine(
    change('LINE_TARIFF_VALUE', 'entry_tariff', 'entered_value', (record) => {
      if (numberAt(record, 'ordinal') !== 1 || numberAt(record, 'duty') !== 0) return false;
      return shifted('value', 100)(record);
    }),
  ),
  ofLine(
    change('LINE_TARIFF_DUTY', 'entry_tariff', 'duty_paid', (record) => {
      if (numberAt(record, 'duty') === 0 || record.get('rate') !== null) return false;
      return shifted('duty', 1)(record);
    }),
  ),
  ofLine(
    change('LINE_FEE_PROCESSING', 'line_fee', 'mpf', (record) => {
      return record.get('fee_class') === '499' && shifted('fee', 1)(record);
    }),
  ),
  ofLine(
    change('LINE_FEE_HARBOR', 'line_fee', 'hmf', (record) => {
      return record.get('fee_class') === '501' && shifted('fee', 1)(record);
    }),
  ),
  ofLine(
    change('LINE_DEPOSITS', 'adcvd_line', 'ad_deposit', (record) => {
      record.set('rate', null);
      return shifted('duty', 1)(record);
    }),
  ),
];

/** An entry number that is right and that no entry has: of the filer whose code begins with Y in place of Z. */
function otherEntry(record: Editable): string {
  const own = record.get('entry_no');
  const [filer, serial] = typeof own === 'string' ? [own.slice(1, 3), Number(own.slice(3, 10))] : ['00', 0];
  return entryNumber(`Y${filer}`, serial);
}

/** A seizure that there is not: the year of the number is before all years. */
function otherSeizure(record: Editable): string {
  const own = record.get('seizure_no');
  return typeof own === 'string' ? `0${own.slice(1)}` : '0';
}

const orphans: readonly Defect[] = [
  extra({
    rule: 'FEE_WITHOUT_LINE',
    subject: 'line_fee',
    column: 'line_no',
    spoil: (record) => {
      if (record.get('tax') === true) return false;
      record.set('line_no', '998');
      return true;
    },
  }),
  extra({
    rule: 'TARIFF_WITHOUT_LINE',
    subject: 'entry_tariff',
    column: 'line_no',
    spoil: (record) => {
      record.set('line_no', '998');
      return true;
    },
  }),
  extra({
    rule: 'DEPOSIT_WITHOUT_LINE',
    subject: 'adcvd_line',
    column: 'line_no',
    spoil: (record) => {
      record.set('line_no', '998');
      return true;
    },
  }),
  extra({
    rule: 'LINE_WITHOUT_SUMMARY',
    subject: 'entry_line',
    column: 'entry_no',
    spoil: (record) => {
      if (numberAt(record, 'mpf') + numberAt(record, 'hmf') + numberAt(record, 'ad_deposit') > 0)
        return false;
      record.set('entry_no', otherEntry(record));
      return true;
    },
  }),
  extra({
    rule: 'SUMMARY_WITHOUT_LINES',
    subject: 'entry_summary',
    column: 'entry_no',
    spoil: (record) => {
      if (numberAt(record, 'tax_est') > 0 || record.get('cancelled') === true) return false;
      record.set('entry_no', otherEntry(record));
      return true;
    },
  }),
  extra({
    rule: 'SEIZURE_LINE_WITHOUT_SEIZURE',
    subject: 'seizure_line',
    column: 'seizure_no',
    spoil: (record) => {
      record.set('seizure_no', otherSeizure(record));
      return true;
    },
  }),
];

const REPEATED = [
  'entry_line',
  'release',
  'collection',
  'bond',
  'exam',
  'staff_time',
  'export_line',
] as const;

const copies = REPEATED.map((subject) =>
  extra({ rule: 'DUPLICATE_KEY', subject, column: subjects[subject].keys[0] ?? null, spoil: () => true }),
);

/** Records that miss others, are there twice, or whose parts do not add up. */
export const recordDefects: readonly Defect[] = [...sums, ...orphans, ...copies];
