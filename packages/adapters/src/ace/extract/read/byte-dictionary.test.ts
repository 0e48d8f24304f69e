import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteDictionary } from './byte-dictionary.ts';

const textsOf = (most: number): ByteDictionary<{ readonly text: string }> =>
  new ByteDictionary((bytes, start, end) => ({ text: bytes.toString('latin1', start, end) }), most);

/** The value of a text that stands between other bytes. */
function valueOf<T>(dictionary: ByteDictionary<T>, text: string): T {
  const bytes = Buffer.from(`,${text},`, 'latin1');
  return dictionary.get(bytes, 1, bytes.length - 1);
}

describe('ByteDictionary', () => {
  it('gives one value for equal bytes, wherever they stand, and makes it once', () => {
    const dictionary = textsOf(10);
    const first = valueOf(dictionary, 'CN');
    expect(valueOf(dictionary, 'CN')).toBe(first);
    expect(valueOf(dictionary, 'CNX')).not.toBe(first);
    expect(valueOf(dictionary, '')).toEqual({ text: '' });
    expect(dictionary.made).toBe(3);
  });

  it('tells all values apart, however many there are and once it has begun anew', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'B', '0', '1'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 600 }), fc.integer({ min: 1, max: 300 }), (texts, most) => {
        const dictionary = textsOf(most);
        expect(texts.map((each) => valueOf(dictionary, each).text)).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  // FNV-1a of 32 bits (Fowler, Noll, Vo): the two words are the best known collision of it.
  it('tells bytes apart that have one hash', () => {
    const dictionary = textsOf(10);
    expect(valueOf(dictionary, 'costarring').text).toBe('costarring');
    expect(valueOf(dictionary, 'liquid').text).toBe('liquid');
    expect(valueOf(dictionary, 'costarring').text).toBe('costarring');
  });

  it('gives no value from before once it was cleared', () => {
    const dictionary = textsOf(10);
    const first = valueOf(dictionary, 'CN');
    dictionary.clear();
    expect(valueOf(dictionary, 'CN')).not.toBe(first);
  });
});
