import { describe, expect, it } from 'vitest';
import { DATA_CLASSES, isDataClass, type DataClass } from './data-class.ts';
import { joinClasses } from './join-classes.ts';

const all = Object.keys(DATA_CLASSES).filter(isDataClass);

describe('DATA_CLASSES', () => {
  it('R-30 lists the classes of the field catalogue, in its order', () => {
    expect(all.join(', ')).toBe(
      'NAME, OFFICER_NAME, ADDRESS_BUSINESS, ADDRESS_HOME, PHONE, EMAIL, EIN, SSN, IOR_NUMBER, LICENCE_PERMIT, DUNS, FTI, TRADE_PARTNER_ID, MID, USER_ID, USER_CONTACT, CREDENTIAL, STATISTIC, DIMENSION',
    );
  });

  it('R-32 R-33 lets trade partner numbers and credentials into no query', () => {
    const never = all.filter((name) => DATA_CLASSES[name].sensitivity === 'never');
    expect(never).toEqual(['TRADE_PARTNER_ID', 'CREDENTIAL']);
  });

  it('does not take an inherited name for a class', () => {
    expect(isDataClass('constructor')).toBe(false);
  });
});

describe('joinClasses', () => {
  it('R-37 keeps every class that is not open', () => {
    expect(joinClasses(['STATISTIC'], ['FTI', 'EIN'])).toEqual(['EIN', 'FTI']);
    expect(joinClasses(['STATISTIC'], ['DIMENSION'])).toEqual(['STATISTIC', 'DIMENSION']);
    expect(joinClasses()).toEqual([]);
  });

  it('does not depend on order or repetition, and never loses a restricted class: all pairs and triples', () => {
    const join = (...names: readonly DataClass[]): readonly DataClass[] =>
      joinClasses(...names.map((name) => [name]));
    for (const a of all) {
      for (const b of all) {
        expect(join(a, b)).toEqual(join(b, a));
        expect(joinClasses(join(a, b), [a])).toEqual(join(a, b));
        for (const c of all) expect(joinClasses(join(a, b), [c])).toEqual(joinClasses([a], join(b, c)));
        if (DATA_CLASSES[a].sensitivity !== 'open') expect(join(a, b)).toContain(a);
      }
    }
  });
});
