import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, parseMoment } from './parse-moment.ts';

type Parse = (bytes: Buffer, start: number, end: number) => number;

function parsed(parse: Parse, text: string): number {
  const bytes = Buffer.from(`9${text}9`, 'latin1');
  return parse(bytes, 1, bytes.length - 1);
}

describe('parseDay', () => {
  it.each<readonly [string, number]>([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    // 30 years of 365 days, leap days of 1972 to 1996, and the 31 and 28 days of January and February.
    ['2000-02-29', 10_957 + 59],
  ])('reads %s as day %i', (text, day) => {
    expect(parsed(parseDay, text)).toBe(day);
  });

  it.each([
    ['2026-02-29'],
    ['1900-02-29'],
    ['2026-04-31'],
    ['2026-13-01'],
    ['2026-00-01'],
    ['2026-01-00'],
    ['2026-01-32'],
    ['0000-01-01'],
    ['2026/01/31'],
    ['2026-1-31'],
    ['20260131'],
    ['2026-01-31 '],
    [' 2026-01-31'],
    ['2026-01-3x'],
    ['-026-01-31'],
    [''],
  ])('finds no day in %j', (text) => {
    expect(parsed(parseDay, text)).toBeNaN();
  });

  it('agrees with the calendar of the language from year 1 to 9999', () => {
    const first = Date.UTC(0, 0, 1) / 86_400_000;
    expect(first).toBe(-25_567);
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        expect(parsed(parseDay, new Date(day * 86_400_000).toISOString().slice(0, 10))).toBe(day);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('parseMoment', () => {
  it('agrees with the clock of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }), (second) => {
        const text = `${new Date(second * 1_000).toISOString().slice(0, 19)}Z`;
        expect(parsed(parseMoment, text)).toBe(second);
      }),
    );
  });

  it.each([
    '2026-01-31',
    '2026-01-31T24:00:00Z',
    '2026-01-31T23:60:00Z',
    '2026-01-31T23:59:60Z',
    '2026-01-31T23:59:59',
    '2026-01-31 23:59:59Z',
    '2026-01-31T23:59:59z',
    '2026-02-30T00:00:00Z',
    '2026-01-31T0 :00:00Z',
  ])('finds no moment in %j', (text) => {
    expect(parsed(parseMoment, text)).toBeNaN();
  });
});
