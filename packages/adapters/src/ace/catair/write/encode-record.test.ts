import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../../../testing/collect.ts';
import type { CatairRecord } from '../catair-record.ts';
import { readCatair } from '../read-catair.ts';
import { catairLayouts } from '../layouts/catair-layouts.ts';
import { ae40, ae50, ae53 } from '../layouts/entry-summary/entry-summary-line-layouts.ts';
import { erJB, erJD } from '../layouts/entry-summary/entry-summary-status-layouts.ts';
import type { CatairField, RecordLayout } from '../layouts/record-layout.ts';
import { memoryFile } from '../testing/memory-file.ts';
import { encodeRecord } from './encode-record.ts';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

/** Whole numbers that fill at most a width; their decimals are implied. */
function numeric(field: CatairField & { readonly decimals: number }): fc.Arbitrary<number> {
  const width = Math.min(field.end - field.start + 1, 15);
  const digits = fc.oneof(
    fc.integer({ min: 0, max: 10 ** width - 1 }),
    fc.integer({ min: -(10 ** (width - 1)) + 1, max: 0 }).map((value) => value + 0),
  );
  return digits.map((value) =>
    field.kind === 'money' ? value * 10 ** (2 - field.decimals) : value / 10 ** field.decimals,
  );
}

function valueOf(field: CatairField): fc.Arbitrary<string | number | null> {
  if (field.kind === 'dropped') return fc.constant(null);
  if (field.kind === 'money' || field.kind === 'number') return fc.option(numeric(field));
  if (field.kind === 'date') return fc.option(day);
  if (field.kind === 'timestamp') return fc.option(moment);
  if (field.kind === 'time') {
    const end = field.end - field.start === 3 ? 16 : 19;
    return fc.option(moment.map((value) => value.slice(11, end)));
  }
  const unit = fc.constantFrom('A', 'Z', '0', '9', ' ', '.', '&', '*');
  const text = fc.string({ unit, maxLength: field.end - field.start + 1 });
  return text.map((value) => (field.kind === 'sealed' ? value.trim() : value.trimEnd()) || null);
}

const valuesOf = (layout: RecordLayout): fc.Arbitrary<Record<string, string | number | null>> =>
  fc.record(Object.fromEntries(Object.entries(layout.fields).map(([name, field]) => [name, valueOf(field)])));

/** Reads a record back as the content of a block of its chapter, sent on the first day of its version. */
async function readBack(layout: RecordLayout, line: string): Promise<CatairRecord | undefined> {
  if (layout.chapter === 'control') {
    const batches = await collect(readCatair(memoryFile(line), { onProblem: () => undefined }));
    return batches.flatMap(({ records }) => records)[0];
  }
  const application = { response: 'AX', PG: 'SE', SF: 'SE' }[layout.chapter] ?? layout.chapter;
  const options = { application, day: layout.from ?? '2021-01-01' };
  return (await collect(readCatair(memoryFile(line), options))).flatMap(({ records }) => records)[0];
}

const SIGNED = { application: 'ER', day: '2026-05-01' };

describe('encodeRecord', () => {
  it.each(
    catairLayouts.map((layout) => [`${layout.chapter} ${layout.tag} ${layout.from ?? ''}`, layout] as const),
  )('writes records of %s that are read back as they were', async (_, layout) => {
    await fc.assert(
      fc.asyncProperty(valuesOf(layout), async (values) => {
        const line = encodeRecord(layout, values);
        expect(line).toHaveLength(80);
        const record = await readBack(layout, line);
        for (const [name, field] of Object.entries(layout.fields)) {
          if (field.kind === 'dropped') continue;
          const read = record?.get(name) ?? null;
          if (field.kind !== 'sealed') expect(read).toBe(values[name]);
          else {
            expect(String(read)).toMatch(values[name] === null ? 'null' : /^\[sealed:/);
            expect(line.slice(field.start - 1, field.end).trimEnd()).toBe(values[name] ?? '');
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives money to fields of cents and of whole dollars, quantities two and four decimals, as the chapter has them', () => {
    expect(encodeRecord(ae50, { htsNumber: '6404199060', dutyAmount: 198, valueOfGoodsAmount: 2200 })).toBe(
      '506404199060 0000000198 0000000022'.padEnd(80),
    );
    const duty = encodeRecord(ae53, { caseNumber: 'A570888000', caseDepositRate: 10.17, adCvdQuantity: 2.5 });
    expect([duty.slice(13, 21), duty.slice(34, 46)]).toEqual(['00001017', '000000025000']);
  });

  it('puts the sign of a negative amount directly before its digits, as the Entry Summary Query has it', () => {
    const line = encodeRecord(erJD, { cbpReviewIndicator: '2', liquidatedDuty: -123_456 });
    expect(line.slice(9, 21)).toBe('     -123456');
  });

  it('reads negative amounts with zeros between sign and digits too', async () => {
    const line = encodeRecord(erJD, {}).slice(0, 9) + '-00000123456';
    const [batch] = await collect(readCatair(memoryFile(line), SIGNED));
    const record = batch!.records[0]!;
    expect(record.is(erJD) && record.get('liquidatedDuty')).toBe(-123_456);
  });

  it('writes moments by the clock of twelve hours', () => {
    const at = (acceptDateTime: string) => encodeRecord(erJB, { acceptDateTime }).slice(20, 34);
    expect(at('2026-01-02T00:05:06')).toBe('010226120506AM');
    expect(at('2026-01-02T12:05:06')).toBe('010226120506PM');
    expect(at('2026-01-02T23:05:06')).toBe('010226110506PM');
  });

  it.each([
    ['is too long', { lineItemIdentifier: '0001' }, 'lineItemIdentifier'],
    ['has cents where whole dollars stand', { chargesAmount: 150 }, 'chargesAmount'],
    ['is no day', { dateOfExportation: 'soon' }, 'dateOfExportation'],
    ['cannot be printed', { countryOfOriginCode: 'C\n' }, 'countryOfOriginCode'],
  ])('refuses a value that %s, and does not repeat it', (_, values, column) => {
    expect(() => encodeRecord(ae40, values)).toThrow(
      expect.objectContaining({
        code: 'VALUE_DOES_NOT_FIT',
        message: `a value does not fit its field (column ${column})`,
      }),
    );
  });
});
