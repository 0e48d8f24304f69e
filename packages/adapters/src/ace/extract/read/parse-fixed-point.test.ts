import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFixedPoint } from './parse-fixed-point.ts';

/** Reads a text that stands between digits, so that reading beyond its bounds would show. */
function parsed(text: string, scale: number): number {
  const bytes = Buffer.from(`9${text}9`, 'latin1');
  return parseFixedPoint(bytes, 1, bytes.length - 1, scale);
}

describe('parseFixedPoint', () => {
  it.each<readonly [string, number, number]>([
    ['1234.56', 2, 123_456],
    ['0.05', 2, 5],
    ['12.5', 2, 1_250],
    ['12', 2, 1_200],
    ['-0.01', 2, -1],
    ['007', 0, 7],
    ['0.065000', 6, 65_000],
    ['1', 6, 1_000_000],
    ['90071992547409.91', 2, Number.MAX_SAFE_INTEGER],
    ['0000000000000000001', 0, 1],
  ])('reads %s of scale %i as %i', (text, scale, value) => {
    expect(parsed(text, scale)).toBe(value);
  });

  it('reads minus nothing as nothing', () => {
    expect(Object.is(parsed('-0.00', 2), 0)).toBe(true);
  });

  it.each([
    '',
    '-',
    '.',
    '.5',
    '5.',
    '1.234',
    '1,000',
    '1e3',
    '+1',
    ' 1',
    '1 ',
    '--1',
    '1.2.3',
    '0x10',
    '１',
    'NaN',
  ])('finds no number of scale 2 in %j', (text) => {
    expect(parsed(text, 2)).toBeNaN();
  });

  it.each(['90071992547409.92', '99999999999999999999999999', '9'.repeat(400)])(
    'gives no number where %s would not be exact',
    (text) => {
      expect(parsed(text, 2)).toBeNaN();
    },
  );

  it('agrees with integer arithmetic on any number of any scale', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 }), (value, scale) => {
        const digits = String(value < 0 ? -BigInt(value) : BigInt(value)).padStart(scale + 1, '0');
        const whole = digits.slice(0, digits.length - scale);
        const text = `${value < 0 ? '-' : ''}${whole}${scale > 0 ? `.${digits.slice(-scale)}` : ''}`;
        expect(parsed(text, scale)).toBe(value);
      }),
    );
  });
});
