import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as imports from '../../imports.ts';

/** Entries A and B count; C was cancelled, and of D the lines are of the year before and after. */
const entries = together(
  recordsOf(
    'entry_summary',
    { entry_no: 'A', importer: 1, consignee: 8 },
    { entry_no: 'B', importer: 1, consignee: null },
    { entry_no: 'C', importer: 3, consignee: 9, cancelled: true },
    { entry_no: 'D', importer: 4, consignee: 8, entry_date: '2023-12-31' },
  ),
  recordsOf(
    'entry_line',
    { entry_no: 'A', line_no: '001', manufacturer: 5, entered_value: 100, related_flag: true, s301_duty: 25 },
    { entry_no: 'A', line_no: '002', manufacturer: 5, entered_value: 40, s201_duty: 1, s232_duty: 10 },
    { entry_no: 'B', manufacturer: null, entered_value: 20, other99_duty: 3, entry_type: '23' },
    { entry_no: 'B', line_no: '002', manufacturer: 6, entered_value: 600, duty_paid: 30 },
    {
      entry_no: 'C',
      manufacturer: 7,
      entered_value: 900,
      related_flag: true,
      s301_duty: 1,
      entry_type: '23',
    },
    { entry_no: 'D', entered_value: 5, entry_date: '2023-12-31' },
    { entry_no: 'D', line_no: '002', entered_value: 5, entry_date: '2025-01-01' },
  ),
);
const value = 100 + 40 + 20 + 600;

const numbers = together(
  entries,
  recordsOf(
    'entry_tariff',
    { entry_no: 'A', hts: '98020080', value: 70 },
    { entry_no: 'A', hts: '6203424011', value: 30 },
    { entry_no: 'B', hts: '98020060', value: 8 },
    { entry_no: 'B', hts: '98020050', value: 500 },
    { entry_no: 'C', hts: '98020080', value: 900 },
  ),
);

/** Four low-value bills, one of them both of type 86 and of the pilot, and one filing of type 86 that is none. */
const bills = recordsOf(
  'bill',
  { section321: true, et86: true, data_pilot: true, declared_value: 10, carrier_class: 'EXPRESS' },
  { section321: true, data_pilot: true, declared_value: 20, carrier_class: 'AIR' },
  { section321: true, declared_value: 30, carrier_class: 'EXPRESS' },
  { section321: true, declared_value: 800, carrier_class: 'MAIL', arrival_date: '2024-12-31' },
  { et86: true, declared_value: 5000, carrier_class: 'EXPRESS' },
  { section321: true, et86: true, declared_value: 9, arrival_date: '2025-01-01' },
);
const ordinaryBill = recordsOf('bill', { declared_value: 9, carrier_class: 'VESSEL' });

/** The container that came twice is two arrivals; one of 40 feet is two units. */
const containers = recordsOf(
  'bill_container',
  { container_arrival_no: 'ZZZU1-1', teu: 2 },
  { container_arrival_no: 'ZZZU1-2', teu: 2, arrival_date: '2024-12-31' },
  { container_arrival_no: 'ZZZU2-1', teu: 1 },
  { container_arrival_no: 'ZZZU2-2', teu: 1, arrival_date: '2023-12-31' },
);

const admissions = recordsOf(
  'ftz_admission',
  { zone_status: 'P', admitted_value: 50 },
  { zone_status: null, admitted_value: 4 },
  { zone_status: 'D', admitted_value: 300 },
  { zone_status: 'N', admitted_value: 60, admitted: '2023-12-31' },
);

const parcels = recordsOf(
  'mail_piece',
  { advance_data: true },
  { advance_data: false },
  { arrival_date: '2025-01-01' },
);

/** A product of 1,200 a year, exports of 100 and imports of 760; the product of a quarter is another row. */
const economy = together(
  entries,
  recordsOf('export_line', { fas_value: 60 }, { fas_value: 40 }),
  recordsOf(
    'macro',
    { series: 'GDP', year: 2024, quarter: 0, value: 1200 },
    { series: 'GDP', year: 2024, quarter: 1, value: 1111 },
  ),
);

export const importsTransactionAnswers: readonly RecordAnswer[] = [
  { measure: imports.lineCount, rows: entries, expected: 4, inTwoWorlds: 'doubles' },
  { measure: imports.lineCount, rows: bills, expected: 0, inTwoWorlds: 'doubles' },
  { measure: imports.valuePerEntry, rows: entries, expected: value / 2, inTwoWorlds: 'stays' },
  { measure: imports.valuePerEntry, rows: bills, expected: null, inTwoWorlds: 'stays' },
  { measure: imports.valuePerLine, rows: entries, expected: value / 4, inTwoWorlds: 'stays' },
  { measure: imports.valuePerLine, rows: bills, expected: null, inTwoWorlds: 'stays' },
  // 20, 40, 100 and 600: between the two in the middle, where the mean is 190.
  { measure: imports.medianLineValue, rows: entries, expected: (40 + 100) / 2, inTwoWorlds: 'stays' },
  { measure: imports.medianLineValue, rows: bills, expected: null, inTwoWorlds: 'stays' },
  // Importer 1 files A and B and counts once; 3 is cancelled, 4 is of the year before.
  { measure: imports.activeImporters, rows: entries, expected: 1, inTwoWorlds: 'doubles' },
  { measure: imports.activeConsignees, rows: entries, expected: 1, inTwoWorlds: 'doubles' },
  { measure: imports.activeManufacturers, rows: entries, expected: 2, inTwoWorlds: 'doubles' },
  {
    measure: imports.activeManufacturers,
    rows: recordsOf('entry_line', { manufacturer: null }),
    expected: 0,
    inTwoWorlds: 'doubles',
  },
  // The line with two remedies counts once; other duty of chapter 99 is none.
  { measure: imports.tradeRemedyCoveredValue, rows: entries, expected: 100 + 40, inTwoWorlds: 'doubles' },
  { measure: imports.relatedPartyShare, rows: entries, expected: 100 / value, inTwoWorlds: 'stays' },
  {
    measure: imports.relatedPartyShare,
    rows: recordsOf('entry_line', { related_flag: true, entered_value: 0 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: imports.usContentReturnedValue, rows: numbers, expected: 70 + 8, inTwoWorlds: 'doubles' },
  { measure: imports.temporaryImportValue, rows: entries, expected: 20, inTwoWorlds: 'doubles' },
  { measure: imports.containersImported, rows: containers, expected: 3, inTwoWorlds: 'doubles' },
  { measure: imports.teuImported, rows: containers, expected: 2 + 2 + 1, inTwoWorlds: 'doubles' },
  { measure: imports.ftzAdmissionValue, rows: admissions, expected: 50 + 4, inTwoWorlds: 'doubles' },
  { measure: imports.deMinimisShipments, rows: bills, expected: 4, inTwoWorlds: 'doubles' },
  { measure: imports.deMinimisShipments, rows: ordinaryBill, expected: 0, inTwoWorlds: 'doubles' },
  { measure: imports.deMinimisValue, rows: bills, expected: 10 + 20 + 30 + 800, inTwoWorlds: 'doubles' },
  // The bill that is of type 86 and of the pilot counts once; that of type 86 that is no low-value one does not.
  { measure: imports.deMinimisDataShare, rows: bills, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: imports.deMinimisDataShare, rows: ordinaryBill, expected: null, inTwoWorlds: 'stays' },
  { measure: imports.expressShipments, rows: bills, expected: 3, inTwoWorlds: 'doubles' },
  { measure: imports.expressShipments, rows: ordinaryBill, expected: 0, inTwoWorlds: 'doubles' },
  { measure: imports.mailShipments, rows: parcels, expected: 2, inTwoWorlds: 'doubles' },
  {
    measure: imports.importPenetration,
    rows: economy,
    expected: value / (1200 - 100 + value),
    inTwoWorlds: { changes: 'trade doubles, and the product of the nation is one figure' },
  },
  {
    // All is of January: a twelfth of the product of the year.
    measure: imports.importPenetration,
    rows: economy,
    ask: { period: { month: '2024-01' } },
    expected: value / (1200 / 12 - 100 + value),
    inTwoWorlds: { changes: 'trade doubles, and the product of the nation is one figure' },
  },
  {
    // What a part supplies, over the consumption of the whole nation.
    measure: imports.importPenetration,
    rows: economy,
    ask: { by: ['entry_type'], where: { entry_type: '23' } },
    at: ['23'],
    expected: 20 / (1200 - 100 + value),
    inTwoWorlds: { changes: 'trade doubles, and the product of the nation is one figure' },
  },
  { measure: imports.importPenetration, rows: entries, expected: null, inTwoWorlds: 'stays' },
];
