import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ff1Decrypt, ff1Encrypt } from './ff1.ts';
import published from './fixtures/ff1-nist.json' with { type: 'json' };

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const numerals = (text: string): number[] => Array.from(text, (each) => ALPHABET.indexOf(each));
const text = (values: readonly number[]): string => values.map((each) => ALPHABET[each]).join('');
const samples = published.vectors as [string, string, number, string, string][];

describe('FF1 on the samples of NIST SP 800-38G', () => {
  it.each(samples)(
    'key %s, tweak "%s", radix %d: %s becomes %s, and back',
    (key, tweak, radix, plain, hidden) => {
      const setting = { key: Buffer.from(key, 'hex'), tweak: Buffer.from(tweak, 'hex'), radix };
      expect(text(ff1Encrypt(setting, numerals(plain)))).toBe(hidden);
      expect(text(ff1Decrypt(setting, numerals(hidden)))).toBe(plain);
    },
  );

  it('has all nine samples', () => {
    expect(samples).toHaveLength(9);
  });
});

describe('FF1', () => {
  it('goes back from wherever it went, at any radix, length and tweak', () => {
    const any = fc.integer({ min: 2, max: 65_536 }).chain((radix) =>
      fc.record({
        radix: fc.constant(radix),
        values: fc.array(fc.integer({ min: 0, max: radix - 1 }), { minLength: 2, maxLength: 40 }),
        tweak: fc.uint8Array({ maxLength: 40 }),
      }),
    );
    const key = Buffer.from(samples[0]?.[0] ?? '', 'hex');
    fc.assert(
      fc.property(any, ({ radix, values, tweak }) => {
        const hidden = ff1Encrypt({ key, tweak, radix }, values);
        expect(hidden.every((each) => each >= 0 && each < radix)).toBe(true);
        expect(ff1Decrypt({ key, tweak, radix }, hidden)).toEqual(values);
      }),
    );
  });
});
