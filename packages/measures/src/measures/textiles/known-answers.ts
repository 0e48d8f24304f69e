import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, referenceRows, together } from '../../known-answers/record-rows.ts';
import * as textiles from '../textiles.ts';
import { visitAnswers } from './visit-answers.ts';

/** Factors: 338 counts dozens, 6 and from July 2024 on 7 square metres each; 239 kilograms, 363 pieces. */
const tables = together(
  referenceRows(
    'ref_square_metre_factor',
    { category: '338', unit: 'DOZ', hundredths: 600, valid_to: '2024-07-01' },
    { category: '338', unit: 'DOZ', hundredths: 700, valid_from: '2024-07-01' },
    { category: '239', unit: 'KG', hundredths: 630 },
    { category: '363', unit: 'NOS', hundredths: 40 },
  ),
  referenceRows('ref_textile_tariff', { hts10: '6111206070', category: '239' }),
  referenceRows('ref_country_code', { iso2: 'CN', schedule_c: '5700' }, { iso2: 'VN', schedule_c: '5520' }),
);
const shirts = { textile_category: '338', uom1: 'DOZ', qty1: 10, origin: 'CN' } as const;

/** 60 and 70 square metres of shirts; 126 of babies' garments by the tariff number; towels declared as 14. */
const known = [
  { ...shirts, entry_date: '2024-06-30', entered_value: 300 },
  { ...shirts, entry_date: '2024-07-01', entered_value: 350 },
  { hts10: '6111206070', origin: 'VN', uom1: 'DOZ', qty1: 5, uom2: 'KG', qty2: 20, entered_value: 200 },
  { textile_category: '363', origin: 'VN', uom1: 'NO', qty1: 100, sme: 14, entered_value: 50 },
] as const;
const [junes, julys, babies, towels] = [10 * 6, 10 * 7, 20 * 6.3, 14];

/** Also: a category without factor, shirts in kilograms alone, no textile, a cancelled entry, the next year. */
const lines = together(
  tables,
  recordsOf(
    'entry_line',
    ...known,
    { textile_category: '622', uom1: 'KG', qty1: 10, entered_value: 1000 },
    { textile_category: '338', uom1: 'KG', qty1: 10, entered_value: 1000 },
    { hts10: '8703230110', uom1: 'NO', qty1: 10, entered_value: 1000 },
    { ...shirts, entry_no: 'C', entered_value: 1000 },
    { ...shirts, entry_date: '2025-01-01', entered_value: 1000 },
  ),
  recordsOf('entry_summary', { entry_no: 'C', cancelled: true }),
);
const noTextile = recordsOf('entry_line', { hts10: '8703230110' });
const noFactor = recordsOf('entry_line', { textile_category: '622', uom1: 'KG', qty1: 10 });

/** January to September 2017, OTEXA: millions of square metres and of dollars of apparel and of textiles. */
const otexa = recordsOf(
  'entry_line',
  {
    textile_category: '338',
    entry_date: '2017-05-01',
    sme: 20_614_910_000,
    entered_value: 60_756_270_000,
  },
  {
    textile_category: '229',
    entry_date: '2017-05-01',
    sme: 27_891_860_000,
    entered_value: 19_060_420_000,
  },
);
const in2017 = { period: { calendarYear: 2017 } } as const;

/** Towels declared 26 square metres too low and shirts 10 too high: the two do not make up for each other. */
const declared = together(
  tables,
  recordsOf(
    'entry_line',
    { textile_category: '363', uom1: 'NO', qty1: 100, sme: 14 },
    { ...shirts, sme: 70 },
    { ...shirts },
    { textile_category: '622', sme: 500 },
  ),
);

/**
 * Manufacturer 1 ships 60 square metres in the 365 days to 31 December 2024 and 60 the day before them; visits found
 * 20 and 30, and 900 after the period. Manufacturer 2 ships 14 and has 50; 3 has no capacity; 4 no imports.
 */
const makers = together(
  tables,
  recordsOf(
    'entry_line',
    { ...shirts, manufacturer: 1, entry_date: '2024-01-02' },
    { ...shirts, manufacturer: 1, entry_date: '2024-01-01' },
    { textile_category: '363', manufacturer: 2, sme: 14 },
    { textile_category: '363', manufacturer: 3, sme: 5000 },
    { textile_category: '363', manufacturer: null, sme: 5000 },
  ),
  recordsOf(
    'factory_visit',
    { manufacturer: 1, visited: '2022-01-01', verified_capacity: 20 },
    { manufacturer: 1, visited: '2024-12-31', verified_capacity: 30 },
    { manufacturer: 1, visited: '2025-01-01', verified_capacity: 900 },
    { manufacturer: 2, visited: '2023-01-01', verified_capacity: 50 },
    { manufacturer: 3, visited: '2023-01-01', verified_capacity: null },
    { manufacturer: 4, visited: '2023-01-01', verified_capacity: 900 },
  ),
);

const level = { kind: 'TPL', unit: 'M2', opens: '2024-01-01', closes: '2024-12-31' } as const;
/** Two levels of 2024, one of 2023, one of 2025 and a tariff-rate quota; a charge after the period. */
const levels = together(
  recordsOf(
    'quota_limit',
    { ...level, quota_no: 'T1', limit_qty: 1000 },
    { ...level, quota_no: 'T2', limit_qty: 500 },
    { ...level, quota_no: 'T1', opens: '2023-01-01', closes: '2023-12-31', limit_qty: 9000 },
    { ...level, quota_no: 'T1', opens: '2025-01-01', closes: '2025-12-31', limit_qty: 9000 },
    { ...level, kind: 'TRQ', quota_no: 'Q1', unit: 'KG', limit_qty: 9000 },
  ),
  recordsOf(
    'quota_charge',
    { quota_no: 'T1', opens: '2024-01-01', charged: '2024-03-01', qty_charged: 200 },
    { quota_no: 'T1', opens: '2024-01-01', charged: '2024-12-31', qty_charged: 100 },
    { quota_no: 'T1', opens: '2024-01-01', charged: '2025-01-01', qty_charged: 5000 },
    { quota_no: 'T1', opens: '2023-01-01', charged: '2023-03-01', qty_charged: 5000 },
    { quota_no: 'T2', opens: '2024-01-01', charged: '2024-03-01', qty_charged: 450 },
    { quota_no: 'Q1', opens: '2024-01-01', charged: '2024-03-01', qty_charged: 5000 },
  ),
);
const twoUnits = recordsOf('quota_limit', { ...level, limit_qty: 5 }, { ...level, unit: 'KG', limit_qty: 5 });

const seizures = recordsOf(
  'seizure',
  { textile: true, ipr: true },
  { textile: true },
  { ipr: true },
  { textile: true, seized: '2023-12-31' },
);

const penalties = recordsOf(
  'penalty_case',
  { textile: true, culpability: 'FRAUD', assessed: 900 },
  { textile: true, culpability: 'GROSS', assessed: 5000 },
  { textile: true, assessed: 5000 },
  { culpability: 'FRAUD', assessed: 5000 },
  { textile: true, culpability: 'FRAUD', notice_date: '2025-01-01', assessed: 5000 },
);

/** 48 penalties of 27.32 million dollars. CBP, textile enforcement statistics FY2011. */
const fiscal2011 = recordsOf(
  'penalty_case',
  { textile: true, culpability: 'FRAUD', notice_date: '2010-10-01', assessed: 27_320_000 - 47 * 500_000 },
  ...Array.from({ length: 47 }, () => ({
    textile: true,
    culpability: 'FRAUD',
    notice_date: '2011-09-30',
    assessed: 500_000,
  })),
);

const all = junes + julys + babies + towels;

export const textilesAnswers: readonly RecordAnswer[] = [
  ...visitAnswers,
  { measure: textiles.smeImports, rows: lines, expected: all, inTwoWorlds: 'doubles' },
  {
    measure: textiles.smeImports,
    rows: otexa,
    ask: in2017,
    expected: 48_506_770_000,
    inTwoWorlds: 'doubles',
  },
  { measure: textiles.smeImports, rows: noTextile, expected: 0, inTwoWorlds: 'doubles' },
  { measure: textiles.smeImports, rows: noFactor, expected: null, inTwoWorlds: 'doubles' },
  {
    measure: textiles.apparelSmeShare,
    rows: lines,
    expected: (junes + julys + babies) / all,
    inTwoWorlds: 'stays',
  },
  {
    measure: textiles.apparelSmeShare,
    rows: otexa,
    ask: in2017,
    expected: 20_614.91 / 48_506.77,
    inTwoWorlds: 'stays',
  },
  { measure: textiles.apparelSmeShare, rows: noFactor, expected: null, inTwoWorlds: 'stays' },
  {
    measure: textiles.valuePerSme,
    rows: lines,
    expected: (300 + 350 + 200 + 50) / all,
    inTwoWorlds: 'stays',
  },
  {
    measure: textiles.valuePerSme,
    rows: otexa,
    ask: in2017,
    expected: 79_816.69 / 48_506.77,
    inTwoWorlds: 'stays',
  },
  { measure: textiles.valuePerSme, rows: noFactor, expected: null, inTwoWorlds: 'stays' },
  {
    measure: textiles.supplierShareSme,
    rows: lines,
    ask: { by: ['country'] },
    at: ['5700'],
    expected: (junes + julys) / all,
    inTwoWorlds: 'stays',
  },
  {
    // A filter on the country does not bind the world.
    measure: textiles.supplierShareSme,
    rows: lines,
    ask: { by: ['country'], where: { country: ['5520'] } },
    at: ['5520'],
    expected: (babies + towels) / all,
    inTwoWorlds: 'stays',
  },
  { measure: textiles.supplierShareSme, rows: noFactor, expected: null, inTwoWorlds: 'stays' },
  {
    measure: textiles.smeDeclaredVariance,
    rows: declared,
    expected: (Math.abs(14 - 40) + Math.abs(70 - 60)) / (40 + 60),
    inTwoWorlds: 'stays',
  },
  { measure: textiles.smeDeclaredVariance, rows: noFactor, expected: null, inTwoWorlds: 'stays' },
  { measure: textiles.capacityRatio, rows: makers, expected: (60 + 14) / (30 + 50), inTwoWorlds: 'stays' },
  { measure: textiles.capacityRatio, rows: lines, expected: null, inTwoWorlds: 'stays' },
  { measure: textiles.textileSeizures, rows: seizures, expected: 2, inTwoWorlds: 'doubles' },
  { measure: textiles.textileSeizures, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: textiles.commercialFraudPenalties, rows: penalties, expected: 900, inTwoWorlds: 'doubles' },
  {
    measure: textiles.commercialFraudPenalties,
    rows: fiscal2011,
    ask: { period: { fiscalYear: 2011 } },
    expected: 27_320_000,
    inTwoWorlds: 'doubles',
  },
  { measure: textiles.commercialFraudPenalties, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: textiles.tplFillRate,
    rows: levels,
    expected: (200 + 100 + 450) / (1000 + 500),
    inTwoWorlds: 'stays',
  },
  {
    measure: textiles.tplFillRate,
    rows: levels,
    ask: { period: { month: '2024-03' } },
    expected: (200 + 450) / (1000 + 500),
    inTwoWorlds: 'stays',
  },
  { measure: textiles.tplFillRate, rows: twoUnits, expected: null, inTwoWorlds: 'stays' },
  { measure: textiles.tplFillRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
