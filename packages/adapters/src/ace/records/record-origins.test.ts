import { extractColumns, extractKeys } from '@tradepulse/core';
import { describe, expect, it } from 'vitest';
import { recordOrigins } from './record-origins.ts';

const origins = recordOrigins();
const tables = [...Map.groupBy(origins, ({ format, subject }) => `${format} ${subject}`)];

describe('recordOrigins', () => {
  it('names the field of a column, and what is arithmetic', () => {
    const of = (format: string, column: string) =>
      origins.find((origin) => origin.format === format && origin.column === column);
    expect(of('AE', 'entry_date')).toMatchObject({ from: '11 estimated entry date', worked: false });
    expect(of('AE', 'total_value')).toMatchObject({ subject: 'entry_summary', worked: true });
  });

  it('knows the formats, and which subjects each fills', () => {
    expect(tables.map(([table]) => table)).toEqual([
      ...['entry_summary', 'entry_line', 'entry_tariff', 'line_fee', 'adcvd_line'].map(
        (name) => `AE ${name}`,
      ),
      ...['entry_summary', 'entry_line', 'entry_tariff', 'line_fee', 'adcvd_line'].map(
        (name) => `ER ${name}`,
      ),
      ...['psc', 'liquidation', 'protest', 'collection', 'bill_receivable'].map((name) => `ER ${name}`),
      'NR liquidation',
      'PF statement',
      'MS statement',
      ...['release_event', 'pga_message', 'inbond'].map((name) => `SO ${name}`),
      'CB bond',
      'AC adcvd_order',
      'FT ftz_admission',
      'DE drawback_claim',
      ...['entry_summary', 'entry_line', 'entry_tariff', 'line_fee', 'liquidation'].map(
        (name) => `ES-003 ${name}`,
      ),
    ]);
  });

  it.each(tables)('fills the keys of %s, and only columns that there are, each once', (_, filled) => {
    const [first] = filled;
    const names = filled.map(({ column }) => column);
    expect(names).toEqual(expect.arrayContaining([...extractKeys(first!.subject)]));
    expect(new Set(names).size).toBe(names.length);
    const known = extractColumns(first!.subject).map(({ name }) => name);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});
