import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from './canonical-json.ts';

interface Golden {
  readonly cases: readonly {
    readonly name: string;
    readonly inputText: string;
    readonly canonicalHex: string;
  }[];
}

const golden = JSON.parse(
  readFileSync(new URL('./fixtures/jcs-rfc8785.json', import.meta.url), 'utf8'),
) as Golden;

describe('canonicalJson', () => {
  it.each(golden.cases)('gives the bytes of the reference for $name', ({ inputText, canonicalHex }) => {
    const text = canonicalJson(JSON.parse(inputText) as Json);
    expect(Buffer.from(text).toString('hex')).toBe(canonicalHex);
  });

  it('has six cases to compare with', () => {
    expect(golden.cases).toHaveLength(6);
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', Infinity],
    ['undefined', undefined],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['a lone surrogate', '\ud800'],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a nested undefined', { a: undefined }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value as Json)).toThrow(TypeError);
  });
});
