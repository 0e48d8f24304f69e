import { describe, expect, it } from 'vitest';
import { plainReferences } from './plain-references.ts';

const named = (code: string, name: string) => ({ code, name });
const titled = (code: string, title: string) => ({ code, title, unit_1: null, unit_2: null });

describe('plainReferences', () => {
  it('keeps code lists as they are', () => {
    const batch = {
      commodities: [
        titled('8703230110', 'Of a cylinder capacity exceeding 1,500 cc but not exceeding 3,000 cc'),
      ],
      countries: [named('1220', 'Canada'), named('7480', "Cote d'Ivoire")],
      districts: [named('01', 'Portland, ME')],
    };
    expect(plainReferences(batch)).toEqual(batch);
    expect(plainReferences({})).toEqual({});
  });

  it('R-31 leaves out what is no code, such as a Social Security number in its place', () => {
    const batch = {
      commodities: [titled('000-97-5318', 'x')],
      countries: [named('000-97-5318', 'x'), named('1220', 'Canada'), named('__proto__', 'x')],
      districts: [named('a@b.example', 'x')],
    };
    expect(plainReferences(batch)).toEqual({
      commodities: [],
      countries: [named('1220', 'Canada')],
      districts: [],
    });
  });

  it('R-31 puts the code for a name that holds an identity', () => {
    const batch = {
      commodities: [titled('87', 'imported by 000-97-5318')],
      countries: [named('1220', 'contact: a@b.example'), named('5880', 'importer: Acme Corp')],
    };
    expect(plainReferences(batch)).toEqual({
      commodities: [titled('87', '87')],
      countries: [named('1220', '1220'), named('5880', '5880')],
    });
  });
});
