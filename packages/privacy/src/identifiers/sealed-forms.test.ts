import { describe, expect, it } from 'vitest';
import { seal } from '../classes/sealed.ts';
import { isSealedAgentCode, sealedImporterNumberForm, sealedManufacturerCountry } from './sealed-forms.ts';

describe('sealedImporterNumberForm', () => {
  it('tells the form of what is sealed, whatever its class', () => {
    expect(sealedImporterNumberForm(seal('IOR_NUMBER', '00-0000001AB'))).toBe('EIN');
    expect(sealedImporterNumberForm(seal('EIN', '000-00-0001'))).toBe('SSN');
    expect(sealedImporterNumberForm(seal('IOR_NUMBER', '0000-1'))).toBeNull();
  });
});

describe('sealedManufacturerCountry', () => {
  it('is the first two characters of a code', () => {
    expect(sealedManufacturerCountry(seal('MID', 'cnwahlaihui '))).toBe('CN');
    expect(sealedManufacturerCountry(seal('MID', 'XOACMWID1TOR'))).toBe('XO');
  });

  it('is null for what is no code', () => {
    expect(sealedManufacturerCountry(seal('MID', 'CAACMWID1TOR'))).toBeNull();
  });
});

describe('isSealedAgentCode', () => {
  it('takes three letters or digits and nothing else', () => {
    expect(isSealedAgentCode(seal('LICENCE_PERMIT', 'B76'))).toBe(true);
    expect(isSealedAgentCode(seal('LICENCE_PERMIT', 'B7'))).toBe(false);
    expect(isSealedAgentCode(seal('LICENCE_PERMIT', 'B7-6'))).toBe(false);
  });
});
