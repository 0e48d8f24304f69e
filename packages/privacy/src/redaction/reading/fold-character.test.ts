import { describe, expect, it } from 'vitest';
import { foldCharacter } from './fold-character.ts';

describe('foldCharacter', () => {
  it('reads the digits of every script that Unicode has as 0 to 9', () => {
    // UnicodeData.txt: where the rows begin of Arabic-Indic, Devanagari, Thai, full-width, Osmanya, bold mathematical
    // and monospace digits. The last two stand in one row of fifty.
    for (const zero of [0x06_60, 0x09_66, 0x0e_50, 0xff_10, 0x1_04_a0, 0x1_d7_ce, 0x1_d7_f6]) {
      const digits = Array.from({ length: 10 }, (_, at) => foldCharacter(String.fromCodePoint(zero + at)));
      expect(digits.join('')).toBe('0123456789');
    }
  });

  it.each([
    ['\u2013', '-'],
    ['\u2212', '-'],
    ['\uFF0D', '-'],
    ['\u00A0', ' '],
    ['\u2028', '\n'],
    ['\u200B', ''],
    ['\u0336', ''],
    ['\0', ''],
    ['\uFFFF', ''],
    ['\uFF21', 'A'],
    ['\u0410', 'A'],
    ['\u2460', '1'],
    ['\uFB01', 'fi'],
    ['\u00E9', '\u00E9'],
    ['\n', '\n'],
  ])('reads %j as %j', (character, expected) => {
    expect(foldCharacter(character)).toBe(expected);
  });
});
