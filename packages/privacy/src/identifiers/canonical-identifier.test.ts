import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalIdentifier, withoutSeparators } from './canonical-identifier.ts';

describe('canonicalIdentifier', () => {
  it('trims, and writes in upper case', () => {
    expect(canonicalIdentifier(' b76-0324527-8  ')).toBe('B76-0324527-8');
  });

  it.each(['‐', '‑', '‒', '–', '—', '―', '−', '﹣', '\uFF0D'])('reads the dash %s as a hyphen', (dash) => {
    expect(canonicalIdentifier(`12${dash}3456789`)).toBe('12-3456789');
  });

  it('reads full-width digits, no-break blanks and invisible characters for what they are', () => {
    expect(canonicalIdentifier('\u00A0\uFF1123\u200B-45\u2060-6789\uFEFF')).toBe('123-45-6789');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ A-Za-z0-9\u2010-\u2015\u200B\uFF10-\uFF19-]{0,15}$/u), (text) => {
        expect(canonicalIdentifier(canonicalIdentifier(text))).toBe(canonicalIdentifier(text));
      }),
    );
  });
});

describe('canonicalIdentifier of capitals that come apart', () => {
  it('is final: U+1FD7 becomes a letter and two marks, which are put together again', () => {
    const once = canonicalIdentifier('\u1FD7');
    expect(once).toBe('\u03AA\u0342');
    expect(canonicalIdentifier(once)).toBe(once);
  });
});

describe('withoutSeparators', () => {
  it('leaves hyphens and blanks out', () => {
    expect(withoutSeparators('123 45-6789 ')).toBe('123456789');
  });
});
