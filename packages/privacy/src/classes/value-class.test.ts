import { describe, expect, it } from 'vitest';
import published from '../redaction/fixtures/us-identifiers.json' with { type: 'json' };
import { DATA_CLASSES, isDataClass } from './data-class.ts';
import { valueClass } from './value-class.ts';

const all = Object.keys(DATA_CLASSES).filter(isDataClass);
const restful = all.filter((name) => ['identifying', 'open'].includes(DATA_CLASSES[name].sensitivity));
const separated = published.ssn.presidioFound
  .map(([text]) => String(text))
  .filter((text) => /^\d+[-. ]/u.test(text));

describe('valueClass', () => {
  it.each([...separated, ...published.itin.presidioFound.filter((text) => text.includes('-'))])(
    'R-31 takes %s for a Social Security number whatever the column is called',
    (text) => {
      for (const columnClass of restful) expect(valueClass(columnClass, text)).toBe('SSN');
    },
  );

  it.each(['078051121', '911701234', '000000000', '666000000'])(
    'R-31 takes the nine bare digits %s in a column of importer or employer numbers for one',
    (text) => {
      for (const columnClass of ['IOR_NUMBER', 'EIN', 'SSN'] as const) {
        expect(valueClass(columnClass, text)).toBe('SSN');
        expect(valueClass(columnClass, text, 'person')).toBe('SSN');
      }
    },
  );

  it('R-31 takes them for an employer number only where the column says so and the party is an organisation', () => {
    expect(valueClass('EIN', '011234567', 'organisation')).toBe('EIN');
    expect(valueClass('IOR_NUMBER', '011234567', 'organisation')).toBe('SSN');
    expect(valueClass('EIN', '078-05-1121', 'organisation')).toBe('SSN');
  });

  it.each(published.ein.valid.filter((text) => /[- ]/u.test(text)))(
    'knows the employer number %s',
    (text) => {
      expect(valueClass('IOR_NUMBER', text)).toBe('EIN');
    },
  );

  // CBP Form 5106, the three formats.
  it('tells the three formats of an importer number apart', () => {
    const classes = ['12-3456789AB', '123-45-6789', '261704-00123'].map((text) =>
      valueClass('IOR_NUMBER', text),
    );
    expect(classes).toEqual(['EIN', 'SSN', 'IOR_NUMBER']);
  });

  it.each([
    ['DIMENSION', '0101.21.00.10'],
    ['DIMENSION', '0101210010'],
    ['DIMENSION', '8703230190'],
    ['DIMENSION', '2704'],
    ['DIMENSION', '123456789'],
    ['STATISTIC', '123456789'],
  ] as const)(
    'never takes a %s such as %s for a Social Security or D-U-N-S number: the column says what it is',
    (columnClass, text) => {
      expect(valueClass(columnClass, text)).toBe(columnClass);
    },
  );

  it('R-34 leaves Federal Tax Information what it is', () => {
    expect(valueClass('FTI', '078-05-1121')).toBe('FTI');
  });
});
