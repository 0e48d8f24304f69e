import { describe, expect, it } from 'vitest';
import { decodeEscape } from './decode-escape.ts';

describe('decodeEscape', () => {
  it.each(['%2D', '%2d', String.raw`\u002D`, String.raw`\x2d`, '&#45;', '&#x2D;'])(
    'reads %s as a hyphen',
    (text) => {
      expect(decodeEscape(`${text}7`, 0, text.length + 1)).toEqual({ character: '-', length: text.length });
    },
  );

  it.each(['', '%', '%2', '%2G', '%FF', '&#;', '&#45', '&#x110000;', String.raw`\n`, '-'])(
    'reads %j as none',
    (text) => {
      expect(decodeEscape(text, 0, text.length)).toBeNull();
    },
  );

  it('reads nothing beyond the limit', () => {
    expect(decodeEscape('%2D', 0, 2)).toBeNull();
  });
});
