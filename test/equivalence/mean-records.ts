import {
  records,
  storedRecordColumns,
  type RecordColumn,
  type RecordColumnType,
  type RecordFact,
  type RecordName,
} from '@tradepulse/measures';
import { crowds } from './crowds.ts';
import { randomNumbers } from './generated-rows.ts';

/** A value of a made-up record, as the array evaluator and the engine's appender both take it. */
export type MeanValue = string | number | bigint | boolean | null;
export type MeanRow = Readonly<Record<string, MeanValue>>;

/**
 * Records of every fact, few and mean: columns that are empty, parties and identifiers that meet by chance, zeros,
 * ties and extremes, dates at both ends of months, of a leap February and of fiscal years, records that end before
 * they begin or never.
 */
export function meanRecords(
  seed: number,
  rowsEach: number,
): Readonly<Record<RecordName, readonly MeanRow[]>> {
  const entries = Object.entries(records).map(([name, fact], at) => [
    name,
    meanRows(fact, randomNumbers(seed + at), rowsEach),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every record has its rows
  return Object.fromEntries(entries) as Record<RecordName, readonly MeanRow[]>;
}

function meanRows(fact: RecordFact, random: () => number, count: number): readonly MeanRow[] {
  const byKey = new Map<string, MeanRow>();
  for (let at = 0; at < count; at += 1) {
    const row = Object.fromEntries(
      storedRecordColumns(fact).map(([name, column]) => [
        name,
        fact.keys.includes(name)
          ? keyValue(name, column, random, at, fact.name)
          : valueOf(name, column, random, fact.name),
      ]),
    );
    byKey.set(keyOf(fact, row), row);
  }
  for (const same of crowds[fact.name] ?? []) {
    const row = { ...reportedRow(fact, random), ...same };
    byKey.set(keyOf(fact, row), row);
  }
  return [...byKey.values()];
}

function keyOf(fact: RecordFact, row: MeanRow): string {
  return fact.keys.map((key) => String(row[key])).join('|');
}

/** A record in which nothing is empty. */
function reportedRow(fact: RecordFact, random: () => number): MeanRow {
  return Object.fromEntries(
    storedRecordColumns(fact).map(([name, column]) => [
      name,
      valueOf(name, { ...column, nullable: false }, random, fact.name),
    ]),
  );
}

/** Keys that name records elsewhere come from a small pool, so that records belong to each other. */
function keyValue(
  name: string,
  column: RecordColumn,
  random: () => number,
  at: number,
  fact: string,
): MeanValue {
  if (column.type !== 'identifier') return valueOf(name, { ...column, nullable: false }, random, fact);
  return identifier(name, Math.floor(random() * 40 + (at % 3) * 20));
}

function identifier(name: string, number: number): string {
  return `${namesOf[name] ?? name.replace(/_no$/u, '')}${number}`;
}

function valueOf(name: string, column: RecordColumn, random: () => number, fact: string): MeanValue {
  if (column.nullable && random() < 0.25) return null;
  const numbers = columnNumbers[`${fact}.${name}`];
  if (numbers !== undefined) return numbers[Math.floor(random() * numbers.length)] ?? 0;
  return makers[column.type](name, column, random, fact);
}

type Maker = (name: string, column: RecordColumn, random: () => number, fact: string) => MeanValue;

const makers: Readonly<Record<RecordColumnType, Maker>> = {
  code: codeOf,
  identifier: (name, _column, random) => identifier(name, Math.floor(random() * 60)),
  party: (name, _column, random, fact) =>
    BigInt(1 + Math.floor(random() ** 3 * (partiesOf[`${fact}.${name}`] ?? 16))),
  amount: (_name, { signed }, random) => amount(random) * (signed && random() < 0.4 ? -1 : 1),
  count: (name, _column, random) =>
    name.endsWith('year')
      ? 2022 + Math.floor(random() * 4)
      : Math.floor(random() * (name === 'quarter' ? 2 : 6)),
  decimal: (_name, { scale }, random) => fixed(random() < 0.1 ? 0 : random() * 500, scale ?? 0),
  ratio: (_name, { scale }, random) => fixed(random() < 0.3 ? 0 : random() * 0.3, scale ?? 6),
  date: (name, _column, random, fact) => dayOf(name, fact, random),
  instant: (name, _column, random, fact) => moment(name, fact, random),
  flag: (name, _column, random, fact) => random() < (frequencies[`${fact}.${name}`] ?? 0.45),
  sealed: () => null,
};

function fixed(value: number, scale: number): number {
  return Math.round(value * 10 ** scale) / 10 ** scale;
}

function amount(random: () => number): number {
  const kind = random();
  if (kind < 0.15) return 0;
  if (kind < 0.3) return 100_000; // ties
  if (kind < 0.32) return Math.floor(random() * 1e12);
  return Math.floor(random() * 1e7);
}

const dates: readonly string[] = (
  '2018-05-01 2021-12-31 2022-09-30 2022-10-01 2023-02-28 2023-09-30 2023-10-01 2023-12-31 2024-01-01 2024-01-15 2024-02-28 ' +
  '2024-02-29 2024-03-01 2024-03-31 2024-04-01 2024-06-30 2024-07-01 2024-09-30 2024-10-01 2024-11-28 2024-12-31 ' +
  '2025-01-01'
).split(' ');

/** Days that follow each other in life; all others may stand in any order. */
const columnDays: Readonly<Record<string, readonly string[]>> = {
  'release.entry_filed_ts': ['2024-01-01', '2024-02-28'],
  'release.arrival_ts': ['2024-01-02', '2024-02-28'],
  'release.release_ts': ['2024-02-28', '2024-02-29'],
  'release.gate_out_ts': ['2024-02-29', '2024-03-01'],
  'partner.certified_from': ['2018-05-01', '2023-10-01', '2024-01-01', '2024-02-29'],
  'partner.certified_to': ['2024-01-15', '2024-11-28', '2024-11-28', '2025-01-01'],
  'partner_application.applied': ['2023-10-01', '2024-01-15', '2024-02-28'],
  'partner_application.decided': ['2024-02-29', '2024-04-01'],
  'partner_validation.initiated': ['2018-05-01', '2024-02-29'],
  'partner_validation.completed': ['2018-05-01', '2018-05-01', '2024-02-29'],
};

function dayOf(name: string, fact: string, random: () => number): string {
  const days = columnDays[`${fact}.${name}`] ?? dates;
  return days[Math.floor(random() * days.length)] ?? '2024-01-15';
}

function moment(name: string, fact: string, random: () => number): string {
  const day = dayOf(name, fact, random);
  const two = (below: number): string => String(Math.floor(random() * below)).padStart(2, '0');
  return `${day}T${two(24)}:${two(60)}:${two(60)}`;
}

/** Codes that conditions of measures speak of, besides those that a column's meaning lists. */
const codes: Readonly<Record<string, readonly string[]>> = {
  country: ['CN', 'CA', 'MX', 'DE', 'PS'],
  port: ['2704', '1001', '0901', '9999'],
  hts: ['6109100012', '6110202079', '8703230110', '7210490090', '7601103000', '2709001000', '0101210010'],
  schedule_b: ['6109100010', '8703230110', '2709001000'],
  mode: ['10', '11', '12', '30', '40'],
  entry_type: ['01', '02', '03', '06', '07', '11', '12', '21', '23', '31', '34', '38'],
  center: ['CEE001', 'CEE002', 'CEE010'],
  spi: ['S', 'S+', 'AU', 'KR', 'A'],
  textile_category: ['338', '339', '347', '352', '239'],
  unit: ['DOZ', 'KG', 'NO', 'M2'],
  fee_class: ['499', '501', '311', '016', '056'],
};

/** Codes of columns, by the column or by the fact and the column, that are in no list or not all in their meaning. */
const columnCodes: Readonly<Record<string, readonly string[]>> = {
  class: ['499', '311', '500', '501', '016', '017', '022', '044', '365', '012', '013', '100', '056'],
  agency: ['CBP', 'FDA', 'APH', 'EPA'],
  statute: ['1592', '1526F', '1641', '1595A'],
  status: ['OP', 'AP', 'DN', 'PD', 'NP', 'WD', 'UT'],
  commodity: ['610910', '870323', '270900', '61'],
  subject: ['entry_summary', 'entry_line', 'entry_line', 'HQ', 'CLASSIFICATION'],
  series: ['GDP', 'GDP_PC_US', 'GDP_PC_CN'],
  exporter_country: ['US', 'CN', 'DE'],
  importer_country: ['US', 'CA', 'DE', 'CN'],
  disposition: ['98', '1C', '5H'],
  office: ['NCSD', 'HQ'],
  form: ['28', '29'],
  programme: ['CTPAT', 'TRADECOMP'],
  'alert.rule': ['R1', 'R2', 'R3'],
  'record_audit.rule': [
    'LINE_WITHOUT_SUMMARY',
    'DUPLICATE_KEY',
    'FIELD_COMPLETENESS',
    'TARIFF_NUMBER_FORM',
    'TARIFF_SUBHEADING_UNKNOWN',
  ],
  'entry_tariff.hts': ['6109100012', '9903800100', '9903810100', '9903850100', '9903880300', '98020080'],
  stratum: 'AAAABBBCCDEFGH'.split(''),
  'bond.type': ['8', '9'],
  'bond.activity': ['1', '1A1', '2'],
};

/** Numbers by the fact and the column where any would say nothing. */
const columnNumbers: Readonly<Record<string, readonly number[]>> = {
  // The maximum of fiscal years 2024 and 2025, and the minimum of 2024, in cents.
  'validation_activity.revenue_change': [-50_000, 0, 120_000, 7_654_321],
  'entry_summary.mpf_est': [61_435, 63_462, 3167, 50_000],
  'collection.amount': [100_000, 5_000_000, 777_777, -20_000, 0],
  'bond.amount': [0, 100_000, 5_000_000],
  'exam.score': [0.1, 0.25, 0.5, 0.75, 0.9],
  'cm_stratum.frame_lines': [300, 450, 1200],
  'cm_stratum.sample_lines': [10, 20],
};

/** How many parties a column has, where not all are to be in it. */
const partiesOf: Readonly<Record<string, number>> = { 'partner.importer': 7 };

/** How often a flag is set, where half of the time would say nothing. */
const frequencies: Readonly<Record<string, number>> = { 'partner_application.certified': 0.95 };

/** Columns that name a record of another fact. */
const namesOf: Readonly<Record<string, string>> = {
  brand: 'recordation',
  protest_no: 'protest',
  record_key: 'entry',
};

function codeOf(
  name: string,
  { list, meaning, width }: RecordColumn,
  random: () => number,
  fact: string,
): string {
  const pool = columnCodes[`${fact}.${name}`] ?? poolOf(name, list, meaning);
  const code = pool[Math.floor(random() * pool.length)] ?? 'A';
  return code.slice(0, width?.[1] ?? 20);
}

/** A meaning that lists its codes says them in capitals: "Kind: AUTO, MANUAL, DEEMED". */
function poolOf(name: string, list: string | null, meaning: string): readonly string[] {
  const known = columnCodes[name] ?? (list === null ? undefined : codes[list]);
  if (known !== undefined) return known;
  const listed = meaning.match(/\b[A-Z0-9][A-Z0-9_]+\b/gu) ?? [];
  return listed.length > 1 ? listed : ['A', 'B', 'C'];
}
