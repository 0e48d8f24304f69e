import { describe, expect, it } from 'vitest';
import { looksLikeSocialSecurityNumber } from './looks-like-social-security-number.ts';

describe('looksLikeSocialSecurityNumber', () => {
  // The separated forms of Presidio's recogniser tests, and numbers that were never given.
  it.each([
    '078-051121',
    '07805-1121',
    '078-05-1123',
    '078.05.1123',
    '078 05 1123',
    ' 078-05-1123 ',
    '911-70-1234',
    '666-00-0000',
    '078\u201305\u20131123',
  ])('takes %j', (text) => {
    expect(looksLikeSocialSecurityNumber(text)).toBe(true);
  });

  it.each([
    ['', 'nothing'],
    ['257700030', 'an in-bond number'],
    ['12-3456789', "an employer's number"],
    ['12-345678900', "an employer's number with a suffix"],
    ['261704-00123', 'a number that Customs assigned'],
    ['B76-0324527-8', 'an entry number'],
    ['A-570-888-000', 'a case'],
    ['15-048-3782', 'a D-U-N-S number'],
    ['0101.21.00.10', 'a tariff number'],
    ['2026-11-24', 'a date'],
    ['(415) 555-0132', 'a telephone number'],
    ['125-12345675', 'an air waybill'],
    ['1601-19-100044', 'a protest'],
  ])('leaves %j: %s', (text) => {
    expect(looksLikeSocialSecurityNumber(text)).toBe(false);
  });
});
