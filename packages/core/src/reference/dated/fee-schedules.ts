import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** The customs user fees of a fiscal year, a row of `ref_fee_schedule`. Null: no source gives the amount. */
export interface FeeScheduleRow extends DatedRow {
  readonly fiscal_year: string;
  /** Merchandise processing fee (class 499), millionths of the entered value. */
  readonly processing_millionths: number;
  /** The least of it, cents. */
  readonly processing_minimum: number;
  /** The most of it, cents. */
  readonly processing_maximum: number;
  /** Informal entry, automated (class 311), cents. */
  readonly informal_automated: number | null;
  /** Manual entry surcharge (class 500), cents. */
  readonly manual_surcharge: number | null;
  /** Dutiable mail (class 496), cents. */
  readonly dutiable_mail: number | null;
  /** Express consignment, each waybill, cents. */
  readonly express_waybill: number | null;
}

const cents = z.int().positive();

const row: z.ZodType<FeeScheduleRow> = z.strictObject({
  fiscal_year: text,
  processing_millionths: cents,
  processing_minimum: cents,
  processing_maximum: cents,
  informal_automated: cents.nullable(),
  manual_surcharge: cents.nullable(),
  dutiable_mail: cents.nullable(),
  express_waybill: cents.nullable(),
  ...datedShape,
});

type Amounts = readonly [
  minimum: number,
  maximum: number,
  informal: number | null,
  surcharge: number | null,
  mail: number | null,
  express: number | null,
];
type Year = readonly [name: string, from: string, amounts: Amounts, source: string];

const recalled = 'recalled; the factor that minimum and maximum imply is the same';

const years: readonly Year[] = [
  ['FY2014', '2013-10-01', [2500, 48500, 200, 300, null, 100], '19 CFR part 24 Appendix B (base amounts)'],
  [
    'FY2018',
    '2018-01-01',
    [2567, 49799, 205, 308, 565, null],
    '82 FR 50659 (date); bdginternational (499); a public test file (311, 500, 496)',
  ],
  ['FY2019', '2018-10-01', [2622, 50870, 210, 315, 577, null], '83 FR 37509 as reported by prologixcorp'],
  ['FY2020', '2019-10-01', [2679, 51976, null, null, null, null], recalled],
  [
    'FY2021',
    '2020-10-01',
    [2723, 52833, null, null, null, null],
    'the outgoing amounts in yourcustomsbroker 2021-08-03; FR Doc 2020-16450',
  ],
  [
    'FY2022',
    '2021-10-01',
    [2775, 53840, 222, 333, 611, 111],
    'CSMS 48938836 as reported by yourcustomsbroker',
  ],
  ['FY2023', '2022-10-01', [2966, 57535, null, null, null, null], 'ilogixchb; FR Doc 2022-16533'],
  ['FY2024', '2023-10-01', [3167, 61435, null, null, null, null], 'two public code files'],
  [
    'FY2025',
    '2024-10-01',
    [3271, 63462, null, null, null, null],
    'the outgoing amounts in sekologistics and buckland',
  ],
  [
    'FY2026',
    '2025-10-01',
    [3358, 65150, 269, 403, 739, 134],
    '90 FR 34665, CBP Dec. 25-10; sekologistics; buckland; surcharge from a public CATAIR transcription',
  ],
  [
    'FY2027',
    '2026-10-01',
    [3458, 67086, 277, 415, 761, null],
    '91 FR 48398 as reported in a public CATAIR transcription',
  ],
];

/** The day after the last year that is published. */
const end = '2027-10-01';

function schedule(year: Year, at: number): FeeScheduleRow {
  const [name, from, [minimum, maximum, informal, surcharge, mail, express], source] = year;
  return {
    fiscal_year: name,
    processing_millionths: 3464,
    processing_minimum: minimum,
    processing_maximum: maximum,
    informal_automated: informal,
    manual_surcharge: surcharge,
    dutiable_mail: mail,
    express_waybill: express,
    valid_from: from,
    valid_to: years[at + 1]?.[1] ?? end,
    source,
    inferred: source === recalled,
  };
}

/** User fees from fiscal year 2014 to 2027. */
export const feeSchedules: TableDefinition<FeeScheduleRow> = {
  table: 'ref_fee_schedule',
  row,
  key: () => 'fees',
  subject: ({ fiscal_year }) => fiscal_year,
  source: 'Federal Register notices under 19 CFR 24.22-24.23, as reported; each row with its own',
  asOf: '2026-10',
  caveats: [
    'A table, not a formula: 485 x 1.34331 is 651.51, published for 2026 was 651.50.',
    'The amounts of 2018 began on 2018-01-01; those of 2014 held until then.',
    '2020 is recalled. Most flat fees of 2020-2025 have no source and are null.',
  ],
  rows: async () => years.map(schedule),
};
