import { lineAmounts } from '../../reports/line-amounts.ts';
import type { ReportEntry, ReportLine, ReportTariff } from '../../reports/report-entry.ts';
import { said, worked, type Origins } from '../mapping/origin.ts';
import { agent } from '../values/agent.ts';
import { furtherDuty, type FurtherDuty } from '../values/chapter-99.ts';
import { firstOfMonth } from '../values/first-of-month.ts';
import { sumOrNull } from '../values/sums.ts';

/** A line of a report, and the entry that it is of. */
export interface ReportedLine {
  readonly entry: ReportEntry;
  readonly line: ReportLine;
}

/**
 * Columns of `entry_line` from a line of ES-003.
 *
 * @source CBP ACE Reports, ES-003, as read by four public programs
 */
export const reportLineColumns: Origins<'entry_line', ReportedLine> = {
  entry_no: said('Entry Summary Number', ({ entry }) => entry.entry_no),
  line_no: said('Entry Summary Line Number', ({ line }) => line.line_no),
  entry_type: said('Entry Type Code', ({ entry }) => entry.entry_type),
  entry_date: said('Entry Date', ({ entry }) => entry.entry_date),
  statistical_month: worked('first day of the month of Entry Date', ({ entry }) =>
    firstOfMonth(entry.entry_date),
  ),
  port_entry: said('Port of Entry Code', ({ entry }) => entry.port_entry),
  importer: said('Importer Number', ({ entry }) => entry.importer),
  manufacturer: said('Manufacturer ID', ({ line }) => line.manufacturer),
  exporter: said('Foreign Exporter ID', ({ line }) => line.exporter),
  filer: worked('Entry Summary Number, first three characters', ({ entry }) =>
    agent(entry.entry_no.slice(0, 3)),
  ),
  hts10: said(
    'HTS Number - Full, the first outside chapters 98 and 99',
    ({ line }) => line.article?.hts ?? null,
  ),
  origin: said('Country of Origin Code', ({ line }) => line.origin),
  export_country: said('Country of Export Code', ({ line }) => line.export_country),
  spi: said('Line SPI Code', ({ line }) => line.spi),
  entered_value: said(
    'Line Goods Value Amount; without it the sum of Line Tariff Goods Value Amount outside chapter 99',
    ({ line }) => lineAmounts(line).value,
  ),
  qty1: said('Line Tariff Quantity (1) of the number in hts10', ({ line }) => line.article?.qty1 ?? null),
  uom1: said('Line Tariff UOM (1) Code of the same', ({ line }) => line.article?.uom1 ?? null),
  duty_paid: said(
    'Line Duty Amount; without it the sum of Line Tariff Duty Amount',
    ({ line }) => lineAmounts(line).duty,
  ),
  s201_duty: worked('sum of Line Tariff Duty Amount under section 201', ({ line }) =>
    dutyUnder(line, 's201_duty'),
  ),
  s232_duty: worked('sum of Line Tariff Duty Amount under section 232', ({ line }) =>
    dutyUnder(line, 's232_duty'),
  ),
  s301_duty: worked('sum of Line Tariff Duty Amount under section 301', ({ line }) =>
    dutyUnder(line, 's301_duty'),
  ),
  other99_duty: worked('sum of Line Tariff Duty Amount of other numbers of chapter 99', ({ line }) =>
    dutyUnder(line, 'other99_duty'),
  ),
  mpf: said('Line MPF Amount', ({ line }) => line.line_mpf),
  hmf: said('Line HMF Amount', ({ line }) => line.line_hmf),
};

/** The duty under a law: zero where no number of it is there, null where one is there without its duty. */
function dutyUnder({ chapter99 }: ReportLine, duty: FurtherDuty): number | null {
  const charged = chapter99.filter(({ hts }) => furtherDuty(hts) === duty);
  return charged.length === 0 ? 0 : sumOrNull(charged.map((tariff) => tariff.duty));
}

/** A tariff number of a report, its place on its line, and the entry that it is of. */
export interface ReportedTariff extends ReportedLine {
  readonly tariff: ReportTariff;
  readonly place: number;
}

/**
 * Columns of `entry_tariff` from a row of ES-003.
 *
 * @source CBP ACE Reports, ES-003, as read by four public programs
 */
export const reportTariffColumns: Origins<'entry_tariff', ReportedTariff> = {
  entry_no: said('Entry Summary Number', ({ entry }) => entry.entry_no),
  line_no: said('Entry Summary Line Number', ({ line }) => line.line_no),
  ordinal: said(
    'Tariff Ordinal Number; without it the place among the rows of the line',
    ({ tariff, place }) => tariff.ordinal ?? place,
  ),
  entry_date: said('Entry Date', ({ entry }) => entry.entry_date),
  hts: said('HTS Number - Full', ({ tariff }) => tariff.hts),
  value: said('Line Tariff Goods Value Amount', ({ tariff }) => tariff.value),
  duty: said('Line Tariff Duty Amount', ({ tariff }) => tariff.duty),
  qty: said('Line Tariff Quantity (1)', ({ tariff }) => tariff.qty1),
  uom: said('Line Tariff UOM (1) Code', ({ tariff }) => tariff.uom1),
};

/** A fee of a line. */
export interface ReportedFee extends ReportedLine {
  readonly classCode: '499' | '501';
  readonly amount: number;
}

/** The fees that the report names: those for merchandise processing and harbor maintenance, where they are not zero. */
export function feesOf(reported: ReportedLine): readonly ReportedFee[] {
  const fees = [
    ['499', reported.line.line_mpf],
    ['501', reported.line.line_hmf],
  ] as const;
  return fees.flatMap(([classCode, amount]) =>
    amount === null || amount === 0 ? [] : [{ ...reported, classCode, amount }],
  );
}

/**
 * Columns of `line_fee` from a line of ES-003.
 *
 * @source CBP ACE Reports, ES-003, as read by four public programs; the classes are of CATAIR, AE tables
 */
export const reportFeeColumns: Origins<'line_fee', ReportedFee> = {
  entry_no: said('Entry Summary Number', ({ entry }) => entry.entry_no),
  line_no: said('Entry Summary Line Number', ({ line }) => line.line_no),
  entry_date: said('Entry Date', ({ entry }) => entry.entry_date),
  fee_class: worked('499 for Line MPF Amount, 501 for Line HMF Amount', ({ classCode }) => classCode),
  tax: worked('no: the report names fees', () => false),
  fee: said('Line MPF Amount or Line HMF Amount', ({ amount }) => amount),
};
