import type { Entry, Line } from '../entry/entry.ts';
import type { SubjectRow } from '../output/record-row.ts';

/** The tariff numbers of a line: one of chapter 99 first, with its duty and no value, where a measure reaches it. */
export function entryTariffRows(entry: Entry, line: Line): readonly SubjectRow<'entry_tariff'>[] {
  const bears = line.duty > 0;
  const head = { entry_no: entry.entryNo, line_no: line.lineNo, entry_date: entry.dates.entered };
  const { goods, hts10 } = line.cell;
  const own = {
    ...head,
    hts: hts10,
    value: line.valueCents,
    duty: bears ? line.ordinaryDuty : 0,
    rate: line.preference === null ? line.rate : 0,
    qty: line.quantity,
    uom: goods.unit,
  };
  if (!bears || line.measure === null || line.furtherDuty === 0) return [{ ...own, ordinal: 1 }];
  const { number, rate } = line.measure;
  const measure = { ...head, hts: number, value: 0, duty: line.furtherDuty, rate, qty: null, uom: null };
  return [
    { ...measure, ordinal: 1 },
    { ...own, ordinal: 2 },
  ];
}

/** The fees and taxes of a line; the flat fee of an informal entry stands with its first line. */
export function lineFeeRows(entry: Entry, line: Line): readonly SubjectRow<'line_fee'>[] {
  const head = { entry_no: entry.entryNo, line_no: line.lineNo, entry_date: entry.dates.entered };
  const flat = entry.type === '11' && line.lineNo === '001' ? entry.totals.mpf : 0;
  return [
    { ...head, fee_class: '499', tax: false, fee: line.mpf },
    { ...head, fee_class: '311', tax: false, fee: flat },
    { ...head, fee_class: '501', tax: false, fee: line.hmf },
    { ...head, fee_class: taxClassOf(line), tax: true, fee: line.tax },
  ].filter(({ fee }) => fee > 0);
}

const taxClassOf = ({ cell }: Line): string => {
  if (cell.hts10.startsWith('2208')) return '016';
  return cell.chapter === '22' ? '017' : '018';
};

/** The antidumping and countervailing duty of a line, a row a case. */
export function adcvdLineRows(entry: Entry, line: Line): readonly SubjectRow<'adcvd_line'>[] {
  const head = {
    entry_no: entry.entryNo,
    line_no: line.lineNo,
    entry_date: entry.dates.entered,
    bond_cash: line.bonded ? 'B' : 'C',
    value: line.valueCents,
    qty: line.quantity * 100,
  };
  return [
    { case_no: line.adCase, countervailing: false, rate: line.adRate, duty: line.adDeposit },
    { case_no: line.cvdCase, countervailing: true, rate: line.cvdRate, duty: line.cvdDeposit },
  ].flatMap(({ case_no: caseNo, ...rest }) =>
    caseNo === null ? [] : [{ ...head, ...rest, case_no: caseNo }],
  );
}
