import { firstDay, monthOfDay } from '../calendar/month.ts';
import type { Entry, Line } from '../entry/entry.ts';
import { ladingPort } from '../entry/compose-entry.ts';
import type { SubjectRow } from '../output/record-row.ts';
import { hashTwo } from '../random/hash.ts';

/** A line of an entry. */
export function entryLineRow(entry: Entry, line: Line, reviewed: boolean): SubjectRow<'entry_line'> {
  const word = hashTwo(entry.seed, 0x11e, Number(line.lineNo));
  return {
    ...placeOf(entry, line),
    ...partiesOf(entry, line, word),
    ...goodsOf(entry, line),
    ...dutiesOf(line),
    ...flagsOf(entry, line, word),
    reviewed,
  };
}

function placeOf(entry: Entry, line: Line) {
  return {
    entry_no: entry.entryNo,
    line_no: line.lineNo,
    entry_type: entry.type,
    entry_date: entry.dates.entered,
    statistical_month: firstDay(monthOfDay(entry.dates.entered)),
    port_entry: entry.port,
    mode: entry.mode,
    center: line.cell.center,
  };
}

function partiesOf(entry: Entry, line: Line, word: number) {
  return {
    importer: entry.importer.number,
    manufacturer: line.manufacturer,
    exporter: word % 5 === 0 ? null : line.manufacturer,
    sold_to: word % 3 === 0 ? null : entry.consignee.number,
    delivered_to: word % 3 === 1 ? null : entry.consignee.number,
    filer: entry.filer,
  };
}

function goodsOf(entry: Entry, line: Line) {
  const { cell, quantity } = line;
  const sea = entry.way === 'sea';
  return {
    hts10: cell.hts10,
    origin: cell.country,
    export_country: entry.exportCountry,
    export_date: entry.dates.imported - (sea ? 18 : 1),
    lading_port: sea ? ladingPort(entry.exportCountry) : null,
    spi: line.preference,
    entered_value: line.valueCents,
    charges: Math.round(line.valueCents * (sea ? 0.045 : 0.03)),
    qty1: quantity,
    uom1: cell.goods.unit,
    qty2: cell.goods.second ? line.kilograms * 100 : null,
    uom2: cell.goods.second ? 'KG' : null,
    qty_required: cell.goods.quantityRequired,
    gross_weight_kg: line.kilograms,
  };
}

function dutiesOf(line: Line) {
  const bears = line.duty > 0;
  const further = (column: string): number =>
    bears && line.measure?.column === column ? line.furtherDuty : 0;
  return {
    mfn_rate: line.generalRate,
    duty_rate_applied: line.preference === null ? line.rate : 0,
    pref_rate: line.preference === null ? null : 0,
    duty_paid: line.duty,
    s201_duty: further('s201_duty'),
    s232_duty: further('s232_duty'),
    s301_duty: further('s301_duty'),
    other99_duty: further('other99_duty'),
    mpf: line.mpf,
    hmf: line.hmf,
    mpf_exempt: line.mpfExempt,
    ad_case: line.adCase,
    cvd_case: line.cvdCase,
    ad_deposit: line.adDeposit,
    cvd_deposit: line.cvdDeposit,
    adcvd_cash: line.bonded ? 0 : line.adDeposit + line.cvdDeposit,
  };
}

function flagsOf(entry: Entry, line: Line, word: number) {
  const { cell } = line;
  const textile = cell.textileCategory !== null;
  const warning = word % 40 === 0;
  const agency = cell.chapter <= '24' || cell.chapter === '30' || cell.chapter === '90' || word % 23 === 0;
  return {
    related_flag: entry.importer.related,
    first_sale: word % 60 === 1,
    textile_category: cell.textileCategory,
    sme: squareMetres(line, word),
    tariff_preference_level: textile && line.preference === 'S' && word % 12 === 0,
    in_quota: cell.quota && entry.kind === 'quota',
    quota_subject: cell.quota,
    product_key: `P${cell.hts10}${word % 40}`,
    invoice_key: `I${(word >>> 3).toString(36).toUpperCase()}`,
    census_warning: warning,
    override: warning && word % 80 === 0,
    pga_required: agency,
    disclaimed: agency && word % 6 === 0,
    imputed: word % 150 === 3,
    mra_partner: word % 11 === 0,
  };
}

/** Quantity times the factor of the category; one line in fifty declares something else. */
function squareMetres({ cell, quantity }: Line, word: number): number | null {
  if (cell.squareMetreHundredths === null) return null;
  const exact = Math.round((quantity * cell.squareMetreHundredths) / 100);
  return word % 50 === 0 ? Math.round(exact * 1.3) : exact;
}
