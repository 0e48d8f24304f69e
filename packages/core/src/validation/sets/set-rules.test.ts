import type { SubjectName } from '@tradepulse/measures';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../engine/duckdb/open-duckdb.ts';
import type { Engine } from '../../engine/engine.ts';
import { openStaging } from '../../extract/staging.ts';
import { resolveReferenceTables } from '../../reference/dated/resolve-tables.ts';
import type { WarehouseDatabase } from '../../warehouse/database.ts';
import { migrate } from '../../warehouse/migrations/migrate.ts';
import { ruleReferences, setRuleDefinitions } from '../ace-rules.ts';

/** A staged record: what matters of it, in the warehouse's values. */
type Row = Readonly<Record<string, string | number | boolean>>;
type Rows = Partial<Record<SubjectName, readonly Row[]>>;

const subjects: readonly SubjectName[] = [
  'entry_summary',
  'entry_line',
  'entry_tariff',
  'line_fee',
  'adcvd_line',
  'seizure',
  'seizure_line',
];
const references = await ruleReferences(await resolveReferenceTables());
let engine: Engine;
let database: Kysely<WarehouseDatabase>;

beforeEach(async () => {
  engine = await openDuckDb({ path: ':memory:' });
  database = new Kysely({ dialect: engine.dialect });
  await migrate(database);
  await openStaging(database, { extractId: 'X', sha256: 'hash', conditions: '', subjects });
});
afterEach(async () => {
  await database.destroy();
  await engine.close();
});

/** Stages records, the first of each subject on line 2 of its file. */
async function stage(rows: Rows): Promise<void> {
  for (const subject of subjects) {
    for (const [at, row] of (rows[subject] ?? []).entries()) {
      const record = {
        source_part: 0,
        source_line: at + 2,
        record_version: 1,
        withdrawn: false,
        problem: false,
        ...row,
      };
      const names = Object.keys(record).map((name) => sql.ref(name));
      const values = Object.values(record).map((value) => sql`${value}`);
      await sql`insert into staging.${sql.ref(subject)} (${sql.join(names)}) values (${sql.join(values)})`.execute(
        database,
      );
    }
  }
}

const setAside = (subject: SubjectName, line: number, rule: string) =>
  sql`insert into staging.set_aside values (${subject}, 0, ${line}, null, ${rule})`.execute(database);

/** What the rules find, as `rule line`. */
async function found(): Promise<readonly string[]> {
  const all: string[] = [];
  for (const rule of setRuleDefinitions) {
    const { rows } = await sql<{ source_line: number }>`${rule.failing(references)}`.execute(database);
    all.push(...rows.map(({ source_line: line }) => `${rule.id} ${line}`));
  }
  return all;
}

// A sound entry of two lines, fiscal year 2026: 5,000 and 250 dollars by vessel, so that lines pay 17.32 and 0.87 for
// processing (0.3464 percent) and the entry the minimum of 33.58; 6.25 and 0.31 for the harbor (0.125 percent).
const key = { entry_no: 'B7603245278' };
const summary = {
  ...key,
  entry_type: '01',
  entry_date: '2026-01-05',
  cancelled: false,
  line_count: 2,
  total_value: 525_000,
  duty_est: 30_000,
  tax_est: 900,
  mpf_est: 3358,
  hmf_est: 656,
  ad_est: 700,
  cvd_est: 300,
};
const first = {
  ...key,
  line_no: '001',
  entered_value: 500_000,
  duty_paid: 25_000,
  mpf: 1732,
  hmf: 625,
  ad_deposit: 700,
  cvd_deposit: 300,
};
const second = {
  ...key,
  line_no: '002',
  entered_value: 25_000,
  duty_paid: 5000,
  mpf: 87,
  hmf: 31,
  ad_deposit: 0,
  cvd_deposit: 0,
};
const tariffs: readonly Row[] = [
  { ...key, line_no: '001', ordinal: 1, hts: '99038815', value: 0, duty: 20_000 },
  { ...key, line_no: '001', ordinal: 2, hts: '6109100012', value: 500_000, duty: 5000 },
  { ...key, line_no: '002', ordinal: 1, hts: '6109100012', value: 25_000, duty: 5000 },
];
const fees: readonly Row[] = [
  { ...key, line_no: '001', fee_class: '499', tax: false, fee: 1732 },
  { ...key, line_no: '001', fee_class: '501', tax: false, fee: 625 },
  { ...key, line_no: '001', fee_class: '016', tax: true, fee: 900 },
  { ...key, line_no: '002', fee_class: '499', tax: false, fee: 87 },
  { ...key, line_no: '002', fee_class: '501', tax: false, fee: 31 },
];
const cases: readonly Row[] = [
  { ...key, line_no: '001', case_no: 'A570888000', countervailing: false, duty: 700 },
  { ...key, line_no: '001', case_no: 'C570889000', countervailing: true, duty: 300 },
];
const seizures = {
  seizure: [{ seizure_no: '2026000001', domestic_value: 300, msrp: 900 }],
  seizure_line: [
    { seizure_no: '2026000001', line_no: 1, domestic_value: 100, msrp: 500 },
    { seizure_no: '2026000001', line_no: 2, domestic_value: 200, msrp: 400 },
  ],
} satisfies Rows;
const sound = {
  entry_summary: [summary],
  entry_line: [first, second],
  entry_tariff: tariffs,
  line_fee: fees,
  adcvd_line: cases,
  ...seizures,
} satisfies Rows;

describe('the rules about several records', () => {
  it('find nothing in a sound entry', async () => {
    await stage(sound);
    expect(await found()).toEqual([]);
  });

  it.each([
    ['SUMMARY_LINE_COUNT', { line_count: 3 }],
    ['SUMMARY_VALUE', { total_value: 525_001 }],
    ['SUMMARY_DUTY', { duty_est: 29_999 }],
    ['SUMMARY_HARBOR_FEE', { hmf_est: 0 }],
    ['SUMMARY_ANTIDUMPING', { ad_est: 701 }],
    ['SUMMARY_COUNTERVAILING', { cvd_est: 0 }],
    ['SUMMARY_TAX', { tax_est: 0 }],
    // 17.32 and 0.87 are 18.19, below the minimum; and the minimum is that of the day of entry.
    ['SUMMARY_PROCESSING_FEE', { mpf_est: 1819 }],
    ['SUMMARY_PROCESSING_FEE', { entry_date: '2026-10-01' }],
  ])('find %s in a summary with %j', async (id, change) => {
    await stage({ ...sound, entry_summary: [{ ...summary, ...change }] });
    expect(await found()).toEqual([`${id} 2`]);
  });

  it.each([
    ['LINE_TARIFF_VALUE', { value: 24_999 }],
    ['LINE_TARIFF_DUTY', { duty: 0 }],
  ])('find %s where a tariff number has %j', async (id, change) => {
    await stage({ ...sound, entry_tariff: [...tariffs.slice(0, 2), { ...tariffs[2], ...change }] });
    expect(await found()).toEqual([`${id} 3`]);
  });

  it('count every tariff number of a line', async () => {
    await stage({ ...sound, entry_tariff: tariffs.slice(1) });
    expect(await found()).toEqual(['LINE_TARIFF_DUTY 2']);
  });

  it('find the fees of a line that its classes do not give, or that has none', async () => {
    await stage({ ...sound, line_fee: [...fees.slice(0, 3), { ...fees[3], fee: 88 }] });
    expect(await found()).toEqual(['LINE_FEE_PROCESSING 3', 'LINE_FEE_HARBOR 3']);
  });

  it('find deposits of which a case is missing', async () => {
    await stage({ ...sound, adcvd_line: cases.slice(0, 1) });
    expect(await found()).toEqual(['LINE_DEPOSITS 2']);
  });

  it('find parts without what they hang on', async () => {
    const stray = { ...key, line_no: '009' };
    await stage({
      ...sound,
      entry_tariff: [...tariffs, { ...stray, ordinal: 1, hts: '6109100012', value: 1, duty: 0 }],
      line_fee: [...fees, { ...stray, fee_class: '499', tax: false, fee: 1 }],
      adcvd_line: [...cases, { ...stray, case_no: 'A570888000', countervailing: false, duty: 1 }],
      seizure_line: [
        ...sound.seizure_line,
        { seizure_no: '2026000009', line_no: 1, domestic_value: 1, msrp: 1 },
      ],
    });
    expect(await found()).toEqual([
      'TARIFF_WITHOUT_LINE 5',
      'FEE_WITHOUT_LINE 7',
      'DEPOSIT_WITHOUT_LINE 4',
      'SEIZURE_LINE_WITHOUT_SEIZURE 4',
    ]);
  });

  it('find lines without a summary of their version, and summaries without lines that are not cancelled', async () => {
    await stage({
      entry_summary: [
        { ...summary, entry_no: 'SP700000014' },
        { ...summary, entry_no: 'N0150000037', cancelled: true },
        summary,
      ],
      entry_line: [{ ...first, record_version: 2 }],
    });
    expect((await found()).filter((finding) => finding.includes('_WITHOUT_'))).toEqual([
      'LINE_WITHOUT_SUMMARY 2',
      'SUMMARY_WITHOUT_LINES 2',
      'SUMMARY_WITHOUT_LINES 4',
    ]);
  });

  it.each([
    ['SEIZURE_DOMESTIC_VALUE', { domestic_value: 301 }],
    ['SEIZURE_RETAIL_PRICE', { msrp: 0 }],
  ])('find %s in a seizure with %j', async (id, change) => {
    await stage({ ...sound, seizure: [{ ...sound.seizure[0], ...change }] });
    expect(await found()).toEqual([`${id} 2`]);
  });
});

describe('what follows from another defect', () => {
  it('is not found where a line is set aside', async () => {
    await stage({ ...sound, entry_line: [first, { ...second, entered_value: 1, problem: true }] });
    await setAside('entry_line', 3, 'PORT_UNKNOWN');
    expect(await found()).toEqual([]);
  });

  it('is not found where a line comes twice', async () => {
    await stage({ ...sound, entry_line: [first, second, second] });
    await setAside('entry_line', 4, 'DUPLICATE_KEY');
    expect(await found()).toEqual([]);
  });

  it('is not found where a summary is set aside', async () => {
    await stage({ ...sound, entry_summary: [{ ...summary, total_value: 1, problem: true }] });
    await setAside('entry_summary', 2, 'PORT_UNKNOWN');
    expect(await found()).toEqual([]);
  });

  it('is not found where a row of the lines is lost', async () => {
    await stage({ ...sound, entry_line: [first] });
    await setAside('entry_line', 3, 'FIELD_COUNT');
    expect((await found()).filter((finding) => finding.startsWith('SUMMARY'))).toEqual([]);
  });

  it('is not found in what was withdrawn', async () => {
    await stage({ entry_summary: [{ ...summary, total_value: 1, withdrawn: true }] });
    expect(await found()).toEqual([]);
  });
});

describe('the fee of an entry', () => {
  // 250,000 dollars pay 866.00, above the maximum of 651.50.
  it.each([
    [86_600, 65_150, []],
    [86_600, 86_600, ['SUMMARY_PROCESSING_FEE 2']],
    [0, 0, []],
    [0, 3358, ['SUMMARY_PROCESSING_FEE 2']],
    [3464, 3464, []],
  ])('of lines that pay %d and a summary that pays %d', async (lineFee, paid, findings) => {
    await stage({
      entry_summary: [{ ...summary, mpf_est: paid }],
      entry_line: [{ ...first, mpf: lineFee }],
    });
    expect((await found()).filter((finding) => finding.startsWith('SUMMARY_PROCESSING'))).toEqual(findings);
  });

  it('is flat for informal entries, and another rule’s', async () => {
    await stage({
      entry_summary: [{ ...summary, entry_type: '11', mpf_est: 269 }],
      entry_line: [{ ...first, mpf: 0 }],
    });
    expect((await found()).filter((finding) => finding.startsWith('SUMMARY_PROCESSING'))).toEqual([]);
  });
});
