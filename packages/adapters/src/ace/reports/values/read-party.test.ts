import { describe, expect, it } from 'vitest';
import { textCell } from '../table/cell.ts';
import { CellProblem } from './cell-problem.ts';
import { readFlag } from './read-flag.ts';
import { readParty, readSealedText } from './read-party.ts';
import { readWords } from './read-words.ts';

describe('readParty', () => {
  // CBP Form 5106: NN-NNNNNNNXX of an employer, NNN-NN-NNNN of a person, YYDDPP-NNNNN given by Customs. Nine bare
  // digits may be anyone's.
  it.each([
    ['12-3456789AB', '"[sealed:EIN]"'],
    ['900-00-0001', '"[sealed:SSN]"'],
    ['900000001', '"[sealed:SSN]"'],
    ['260901-00123', '"[sealed:IOR_NUMBER]"'],
  ])('seals %j under its own class', (text, sealed) => {
    expect(JSON.stringify(readParty(textCell(text)))).toBe(sealed);
  });

  it('refuses a number that lost zeros, which would be another party', () => {
    expect(readParty({ kind: 'number', text: '1234567' })).toEqual(new CellProblem('LEADING_ZERO_UNCERTAIN'));
    expect(readParty({ kind: 'number', text: '1.5' })).toEqual(new CellProblem('CODE_FORMAT'));
  });
});

describe('readSealedText', () => {
  it('seals names, and a Social Security number in their place as one', () => {
    expect(JSON.stringify(readSealedText(textCell('Made-Up Imports  Inc'), 'NAME'))).toBe('"[sealed:NAME]"');
    expect(JSON.stringify(readSealedText(textCell('900-00-0001'), 'NAME'))).toBe('"[sealed:SSN]"');
    expect(readSealedText(textCell('x'.repeat(201)), 'NAME')).toEqual(new CellProblem('VALUE_OUT_OF_RANGE'));
  });
});

describe('readWords', () => {
  it('keeps words and refuses an identity among them', () => {
    expect(readWords(textCell('  Not   liquidated '))).toBe('Not liquidated');
    expect(readWords(textCell('see 900-00-0001, open'))).toEqual(new CellProblem('IDENTITY_SUSPECTED'));
    expect(readWords(textCell('x'.repeat(121)))).toEqual(new CellProblem('VALUE_OUT_OF_RANGE'));
  });
});

describe('readFlag', () => {
  it('reads yes and no', () => {
    expect(['Y', 'yes', 'TRUE', '1'].map((text) => readFlag(textCell(text)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['N', 'No', 'false', '0'].map((text) => readFlag(textCell(text)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(readFlag(textCell('U'))).toEqual(new CellProblem('NOT_A_FLAG'));
  });
});
