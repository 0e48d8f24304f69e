import fc from 'fast-check';
import type { RejectedRow } from '@tradepulse/core';
import { describe, expect, it } from 'vitest';
import { collect } from '../testing/collect.ts';
import { encode, type Values } from '../testing/fixed-width.ts';
import type { ByteFile } from '../source/byte-file.ts';
import { countryTable } from './code-table-layouts.ts';
import { importDistrictOfEntry } from './imdb-control-layouts.ts';
import type { Layout } from './layout.ts';
import { layouts } from './layouts.ts';
import { readFixedWidth } from './read-fixed-width.ts';

function memoryFile(name: string, text: string): ByteFile {
  return {
    name,
    size: text.length,
    stream: async function* () {
      for (let at = 0; at < text.length; at += 1000) yield Buffer.from(text.slice(at, at + 1000), 'latin1');
    },
  };
}

const valuesOf = (layout: Layout): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(
      layout.fields.map(({ name, start, end, kind }) => {
        const width = end - start + 1;
        const text = fc
          .string({ unit: fc.constantFrom('A', 'Z', '0', '9', ' ', '.', ',', '&', '-'), maxLength: width })
          .map((value) => value.trimEnd() || null);
        const number = fc.option(fc.integer({ min: 0, max: 10 ** Math.min(width, 15) - 1 }));
        return [name, kind === 'number' ? number : text];
      }),
    ),
  ) as fc.Arbitrary<Values>;

describe('readFixedWidth', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    'reads back every record of %s that can be written',
    async (_, layout) => {
      await fc.assert(
        fc.asyncProperty(fc.array(valuesOf(layout), { maxLength: 3 }), async (rows) => {
          const text = rows.map((row) => `${encode(layout, row)}\r\n`).join('');
          const read = await collect(readFixedWidth(memoryFile('x.txt', text), layout));
          expect(read.map(({ record }) => record)).toEqual(rows);
          expect(read.map(({ line }) => line)).toEqual(rows.map((_, at) => at + 1));
        }),
        { numRuns: 10 },
      );
    },
  );

  it('knows the fields of a record by type', async () => {
    const line = encode(countryTable, { cty_code: '1220', cty_desc: 'CANADA', cty_name: 'CANADA' });
    for await (const { record } of readFixedWidth(memoryFile('COUNTRY.TXT', line), countryTable)) {
      const code: string | null = record.cty_code;
      // @ts-expect-error -- the layout has no such field
      expect(record.population).toBeUndefined();
      expect(code).toBe('1220');
    }
  });

  it('decodes only the fields that are asked for', async () => {
    const line = encode(importDistrictOfEntry, { dist_entry: '01', con_val_mo: 7 });
    const [row] = await collect(
      readFixedWidth(memoryFile('IMP_DE.TXT', line), importDistrictOfEntry, { fields: ['con_val_mo'] }),
    );
    expect(row?.record).toEqual({ con_val_mo: 7 });
  });

  it('raises the place of the first bad row', async () => {
    const good = encode(importDistrictOfEntry, { dist_entry: '01' });
    const bad = encode(importDistrictOfEntry, { dist_entry: '02', cal_dut_mo: '1O1' });
    const file = memoryFile('IMP_DE.TXT', `${good}\r\n${bad}\r\n`);
    await expect(collect(readFixedWidth(file, importDistrictOfEntry))).rejects.toMatchObject({
      code: 'ROW_NOT_UNDERSTOOD',
      message: 'a row is not understood: NOT_A_NUMBER (IMP_DE.TXT, line 2, column cal_dut_mo)',
      place: { file: 'IMP_DE.TXT', line: 2, column: 'cal_dut_mo' },
    });
  });

  it('hands bad rows over and goes on when it is told to', async () => {
    const good = encode(countryTable, { cty_code: '1220' });
    const text = [good, good.slice(1), '', good, `${good} `, good, '', ''].join('\r\n');
    const rejected: RejectedRow[] = [];
    const read = await collect(
      readFixedWidth(memoryFile('COUNTRY.TXT', text), countryTable, {
        onRejected: (row) => rejected.push(row),
      }),
    );
    expect(read.map(({ line }) => line)).toEqual([1, 4, 6]);
    expect(rejected).toEqual(
      [2, 3, 5].map((line) => ({ file: 'COUNTRY.TXT', line, column: null, code: 'RECORD_LENGTH' })),
    );
  });

  it('stops at an abort', async () => {
    const controller = new AbortController();
    const line = `${encode(countryTable, { cty_code: '1220' })}\r\n`;
    const options = { signal: controller.signal };
    const rows = readFixedWidth(memoryFile('COUNTRY.TXT', line.repeat(5000)), countryTable, options);
    await rows.next();
    controller.abort();
    await expect(collect(rows)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
