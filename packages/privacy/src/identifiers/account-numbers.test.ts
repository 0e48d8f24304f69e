import { describe, expect, it } from 'vitest';
import { isBondNumber, isDunsNumber, isStatementNumber } from './account-numbers.ts';

describe('isDunsNumber', () => {
  it.each(['150483782', '15-048-3782', '1504837820001'])('takes %s', (text) => {
    expect(isDunsNumber(text)).toBe(true);
  });

  it.each(['', '15048378', '1504837821', '150-48-3782', '15048378X'])('refuses %j', (text) => {
    expect(isDunsNumber(text)).toBe(false);
  });
});

describe('isBondNumber', () => {
  it('takes nine letters or digits and nothing else', () => {
    expect(isBondNumber('20C0123AB')).toBe(true);
    expect(['', '20C0123A', '20C0123ABC', '20C-123AB'].some(isBondNumber)).toBe(false);
  });
});

describe('isStatementNumber', () => {
  it.each(['2726234001', '3919186000'])('takes %s, which CBP has printed', (text) => {
    expect(isStatementNumber(text)).toBe(true);
  });

  it.each(['', '272623400', '27262340011', '272 234001'])('refuses %j', (text) => {
    expect(isStatementNumber(text)).toBe(false);
  });
});
