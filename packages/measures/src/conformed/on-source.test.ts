import { describe, expect, it } from 'vitest';
import { exports } from '../algebra/fact-inputs.ts';
import { numbersIn } from '../algebra/interval.ts';
import { measure, relationsOf, type AnyMeasure } from '../algebra/measure.ts';
import { catalogue } from '../catalogue.ts';
import { evaluate, evaluateQuestion } from '../evaluate/evaluate.ts';
import type { FactRows } from '../evaluate/row.ts';
import { recordsOf, referenceRows, together } from '../known-answers/record-rows.ts';
import { imported, type ImportRow } from '../known-answers/trade-rows.ts';
import { customsValue } from '../measures/imports/value/customs-value.ts';
import { generalImportsValue } from '../measures/imports/value/general-imports-value.ts';
import { yearOverYear } from '../operators/growth/year-over-year.ts';
import type { Question } from '../question/question.ts';
import { onSource } from './on-source.ts';

const ofImports = [...catalogue].filter((each) => relationsOf(each).join() === 'census_import');
const lacking = (each: AnyMeasure): string | null => {
  try {
    onSource([each], 'ACE');
    return null;
  } catch (error) {
    return (error as { params: { input: string } }).params.input;
  }
};
const conforming = ofImports.filter((each) => lacking(each) === null);

const countries = referenceRows(
  'ref_country_code',
  { iso2: 'CA', schedule_c: '1220' },
  { iso2: 'CN', schedule_c: '5700' },
  { iso2: 'MX', schedule_c: '2010' },
);
const scheduleC: Readonly<Record<string, string>> = { CA: '1220', CN: '5700', MX: '2010' };

/** What the Census Bureau would publish of a line: its definitions, written once more and otherwise. */
interface Line {
  readonly type: '01' | '06' | '11' | '21' | '22' | '23' | '31';
  readonly month: number;
  readonly hts10: string;
  readonly origin: 'CA' | 'CN' | 'MX';
  readonly port: string;
  readonly spi: string | null;
  readonly mode: '11' | '10' | '12' | '40' | '30';
  readonly value: number;
  readonly charges: number;
  readonly rate: number;
  readonly quantity: number;
  readonly weight: number;
  readonly year: number;
}

const lasting = ['6109100012', '6109100040', '8703230110', '9801001012', '9999950000'];
const goodsOf = (year: number): readonly string[] => [...lasting, year < 2024 ? '2709001000' : '0101210010'];

/** Twenty lines for each month from January 2022 to February 2024. */
const lines: readonly Line[] = Array.from({ length: 26 * 20 }, (_, at): Line => {
  const pick = <T>(list: readonly T[], step: number): T => list[(at * step + (at >> 3)) % list.length] as T;
  const months = Math.floor(at / 20);
  const year = 2022 + Math.floor(months / 12);
  return {
    type: pick(['01', '01', '01', '06', '11', '21', '31', '01', '22', '23'] as const, 7),
    year,
    month: (months % 12) + 1,
    hts10: pick(goodsOf(year), 5),
    origin: pick(['CA', 'CN', 'MX', 'CN'] as const, 3),
    port: pick(['2704', '2709', '1001', '0901'], 11),
    spi: pick([null, null, 'S', null], 13),
    mode: pick(['11', '40', '30', '10', '12'] as const, 17),
    // Duty at each of the rates is whole cents.
    value: 40 * (3 + ((at * 37) % 23)),
    charges: 1 + ((at * 13) % 40),
    rate: pick([0, 0.05, 0, 0.025, 0.2], 19),
    quantity: 1 + ((at * 7) % 50),
    weight: 2 + ((at * 11) % 300),
  };
});

const monthText = ({ year, month }: Line): string => `${year}-${String(month).padStart(2, '0')}`;

const entered: FactRows = recordsOf(
  'entry_line',
  ...lines.map((line, at) => ({
    entry_no: `E${at}`,
    line_no: '001',
    entry_type: line.type,
    entry_date: `${monthText(line)}-28`,
    statistical_month: `${monthText(line)}-01`,
    port_entry: line.port,
    mode: line.mode,
    hts10: line.hts10,
    origin: line.origin,
    spi: line.spi,
    entered_value: line.value,
    charges: line.charges,
    duty_rate_applied: line.rate,
    duty_paid: paysDuty(line) ? line.value * line.rate : 0,
    qty1: line.quantity,
    uom1: unitOf(line.hts10),
    qty2: line.weight,
    uom2: 'KG',
    gross_weight_kg: line.weight,
  })),
);

function paysDuty({ type }: Line): boolean {
  return !['21', '22', '23'].includes(type);
}

function unitOf(hts10: string): string {
  return hts10.startsWith('61') ? 'DOZ' : 'NO';
}

/** The table that the Bureau prints: the figures of lines with the same keys, added up. */
function published(): FactRows {
  const cells = new Map<string, ImportRow>();
  for (const line of lines) {
    const row = cellOf(line);
    const key = [row.commodity, row.country, row.country_subcode, row.port, row.year, row.month].join();
    const before = cells.get(key);
    cells.set(key, before === undefined ? row : added(before, row));
  }
  return imported(...cells.values());
}

function cellOf(line: Line): ImportRow {
  const consumption = ['01', '06', '11', '31'].includes(line.type) ? 1 : 0;
  const general = ['01', '11', '21'].includes(line.type) ? 1 : 0;
  const air = line.mode === '40' ? general : 0;
  const vessel = ['10', '11', '12'].includes(line.mode) ? general : 0;
  const boxed = line.mode === '11' ? general : 0;
  return {
    commodity: line.hts10,
    country: scheduleC[line.origin] ?? '',
    country_subcode: line.spi ?? '00',
    district_entry: line.port.slice(0, 2),
    port: line.port,
    year: line.year,
    month: line.month,
    unit_1: unitOf(line.hts10),
    unit_2: 'KG',
    card_count: 1,
    consumption_quantity_1: consumption * line.quantity,
    consumption_quantity_2: consumption * line.weight,
    consumption_value: consumption * line.value,
    dutiable_value: line.rate > 0 ? consumption * line.value : 0,
    calculated_duty: consumption * line.value * line.rate,
    consumption_charges: consumption * line.charges,
    consumption_cif_value: consumption * (line.value + line.charges),
    general_quantity_1: general * line.quantity,
    general_quantity_2: general * line.weight,
    general_value: general * line.value,
    general_charges: general * line.charges,
    general_cif_value: general * (line.value + line.charges),
    air_value: air * line.value,
    air_weight: air * line.weight,
    air_charges: air * line.charges,
    vessel_value: vessel * line.value,
    vessel_weight: vessel * line.weight,
    vessel_charges: vessel * line.charges,
    container_value: boxed * line.value,
    container_weight: boxed * line.weight,
    container_charges: boxed * line.charges,
  };
}

function added(one: ImportRow, other: ImportRow): ImportRow {
  const sums = Object.entries(other).map(([name, value]) => {
    const before: unknown = Reflect.get(one, name);
    const adds = typeof value === 'number' && typeof before === 'number' && !['year', 'month'].includes(name);
    return [name, adds ? before + value : value] as const;
  });
  return Object.fromEntries(sums);
}

const questions: readonly Omit<Question, 'measures'>[] = [
  { period: { from: '2024-01', to: '2024-02' }, compare: { from: '2023-01', to: '2023-02' } },
  { period: { from: '2024-01', to: '2024-02' }, compare: 'year_before', by: ['country', 'month'] },
  { period: { calendarYear: 2024 }, compare: 'year_before', by: ['hts2', 'port'] },
  { period: { fiscalYear: 2024 }, compare: 'year_before', by: ['district'], where: { region: '5XXX' } },
];

describe('measures of imports on entry lines', () => {
  const both = together(entered, countries, published());

  it.each(conforming.map((each) => [each.id, each] as const))(
    'give what they give on the statistics compiled from these lines: %s',
    (_id, each) => {
      let values = 0;
      for (const question of questions) {
        const asked = { ...question, measures: [each] };
        const census = evaluateQuestion(asked, both).rows;
        const ace = evaluateQuestion({ ...asked, source: 'ACE' }, both).rows;
        expect(ace.map(({ key }) => key)).toEqual(census.map(({ key }) => key));
        for (const [at, row] of census.entries()) {
          const [one, other] = [numbersIn(row.values[0] ?? null), numbersIn(ace[at]?.values[0] ?? null)];
          expect(other).toHaveLength(one.length);
          for (const [part, number] of one.entries()) expect(other[part]).toBeCloseTo(number, 9);
          values += one.filter((number) => number !== 0).length;
        }
      }
      expect(values).toBeGreaterThan(0);
    },
  );

  it('are all but those that need what the Bureau alone knows', () => {
    const refused = ofImports.filter((each) => !conforming.includes(each));
    expect(new Set(refused.map(lacking))).toEqual(new Set(['rate_provision', 'figures as first published']));
    expect([conforming.length, refused.length]).toEqual([108, 14]);
  });

  it('are refused by a code that says what is lacking', () => {
    const balance = catalogue.get('exports/goods-balance');
    expect(() => onSource([balance], 'ACE')).toThrow(
      expect.objectContaining({
        code: 'SOURCE_LACKS_INPUT',
        params: { measure: 'exports/goods-balance', source: 'ACE', input: 'census_export' },
      }),
    );
    const cells = measure({
      id: 'imports/cells',
      title: 'Rows',
      unit: 'count',
      direction: 'neutral',
      formula: 'count of rows',
      source: 'definition',
      inputs: { rows: exports.count() },
      compute: ({ rows }) => rows,
    });
    expect(() => onSource([cells], 'ACE')).toThrow('census_export');
  });

  it('leaves measures of transactions alone, those that compare the sources too', () => {
    for (const id of ['exams/discrepancy-rate', 'quality/census-coverage-ratio']) {
      expect(onSource([catalogue.get(id)], 'ACE')).toEqual([catalogue.get(id)]);
    }
    expect(onSource([customsValue], 'CENSUS')[0]).toBe(customsValue);
  });

  it('keeps cancelled entries out, and goes by the statistical month, not by the day of entry', () => {
    const rows = together(
      recordsOf(
        'entry_line',
        {
          entry_no: 'A',
          entry_type: '01',
          entered_value: 700,
          statistical_month: '2024-02-01',
          entry_date: '2024-01-31',
        },
        { entry_no: 'B', entry_type: '01', entered_value: 40, statistical_month: '2024-02-01' },
      ),
      recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'B', cancelled: true }),
    );
    const period = { month: '2024-02' } as const;
    expect(evaluate(customsValue, rows, { period, source: 'ACE' })).toBe(700);
    expect(evaluate(customsValue, rows, { period: { month: '2024-01' }, source: 'ACE' })).toBe(0);
  });

  it.each([
    // What is entered for consumption at once is both; the rest is one of the two or none.
    ['01', 100, 100],
    ['06', 100, 0],
    ['31', 100, 0],
    ['38', 100, 0],
    ['21', 0, 100],
    ['26', 0, 100],
    ['22', 0, 0],
    ['23', 0, 0],
    ['61', 0, 0],
  ])('counts entry type %s as consumption of %i and arrivals of %i', (type, consumption, arrivals) => {
    const rows = recordsOf('entry_line', {
      entry_type: type,
      entered_value: 100,
      statistical_month: '2024-01-01',
    });
    const asked = { period: { month: '2024-01' }, source: 'ACE' } as const;
    expect(evaluate(customsValue, rows, asked)).toBe(consumption);
    expect(evaluate(generalImportsValue, rows, asked)).toBe(arrivals);
  });

  it('reaches through operators: growth of what was entered', () => {
    const rows = recordsOf(
      'entry_line',
      { entry_type: '01', entered_value: 80, statistical_month: '2023-01-01' },
      { entry_type: '01', entered_value: 100, statistical_month: '2024-01-01' },
    );
    const asked = { period: { month: '2024-01' }, source: 'ACE' } as const;
    expect(evaluate(yearOverYear(customsValue), rows, asked)).toBe((100 - 80) / 80);
  });
});
