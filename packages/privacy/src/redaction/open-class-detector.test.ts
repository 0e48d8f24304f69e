import { describe, expect, it } from 'vitest';
import published from './fixtures/us-identifiers.json' with { type: 'json' };
import { openClassDetector } from './open-class-detector.ts';

const { classOfName, classOfValue } = openClassDetector();

describe('classOfValue', () => {
  it.each(published.ssn.presidioFound.map(([text]) => String(text)).filter((text) => /\D/u.test(text)))(
    'R-40 finds the Social Security number in %s',
    (text) => {
      expect(classOfValue(text)).toBe('SSN');
    },
  );

  it.each([
    ['12-3456789', 'EIN'],
    ['a@b.co', 'EMAIL'],
    ['(415) 555-0132', 'PHONE'],
    ['236 Wendell Ford Blvd', 'ADDRESS_BUSINESS'],
    ['a@b.co password=hunter2', 'CREDENTIAL'],
  ])('R-40 finds in %s the class %s', (text, dataClass) => {
    expect(classOfValue(text)).toBe(dataClass);
  });

  it.each([
    '',
    '2704',
    '0101.21.00.10',
    '8703230190',
    'B76-0324527-8',
    'A570888000',
    '123456789',
    'NO',
    'Q001',
  ])('finds nothing in the code %j', (text) => {
    expect(classOfValue(text)).toBeNull();
  });
});

describe('classOfName', () => {
  it.each([
    ['password', 'CREDENTIAL'],
    ['db_password', 'CREDENTIAL'],
    ['apiKey', 'CREDENTIAL'],
    ['tpin', 'TRADE_PARTNER_ID'],
    ['importer_ssn', 'SSN'],
    ['entered_value', null],
    ['constructor', null],
  ])('R-33 says of a column named %s that it claims %s', (name, dataClass) => {
    expect(classOfName(name)).toBe(dataClass);
  });
});
