import { describe, expect, it } from 'vitest';
import { maskNumbers, sealContent } from './seal-content.ts';

describe('sealContent', () => {
  // Forms of CBP Form 5106: NN-NNNNNNNXX, NNN-NN-NNNN, YYDDPP-NNNNN; manufacturer codes of 19 CFR 102, Appendix.
  it.each([
    ['PARTY_NUMBER', '12-3456789', 'EIN'],
    ['PARTY_NUMBER', '123-45-6789', 'SSN'],
    ['PARTY_NUMBER', '261704-00123', 'IOR_NUMBER'],
    ['PARTY_OR_MID', 'CNACMSHO12SHE', 'MID'],
    ['PARTY_OR_MID', '12-3456789', 'EIN'],
    ['PARTY_OR_MID', '123-45-6789', 'SSN'],
    ['MID_OR_LICENCE', 'CNACMSHO12SHE', 'MID'],
    ['MID_OR_LICENCE', '1234567', 'LICENCE_PERMIT'],
    ['MID', '123-45-6789', 'SSN'],
    ['LICENCE_PERMIT', '123-45-6789', 'SSN'],
    ['FREE_TEXT', 'CALL JANE', 'NAME'],
    ['PHONE', '2025550100', 'PHONE'],
  ] as const)('seals what %s holds in %s as %s', (content, value, dataClass) => {
    expect(sealContent(content, value).dataClass).toBe(dataClass);
  });
});

describe('maskNumbers', () => {
  it.each([
    ['IMPORTER 12-3456789 NOT ON FILE', 'IMPORTER ########## NOT ON FILE'],
    ['123-45-6789', '###########'],
    ['078 05 1123 AND 261704-00123', '########### AND ############'],
    ['HTS 6404199060 ENTRY ABC-0000001-8', 'HTS 6404199060 ENTRY ABC-0000001-8'],
    ['LINE 001 OF 2026-01-02', 'LINE 001 OF 2026-01-02'],
  ])('makes %j %j', (text, masked) => {
    expect(maskNumbers(text)).toBe(masked);
  });
});
