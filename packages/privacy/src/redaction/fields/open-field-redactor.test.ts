import { describe, expect, it } from 'vitest';
import { DATA_CLASSES, isDataClass, type DataClass } from '../../classes/data-class.ts';
import { keyedTokens } from '../redaction-token.ts';
import { openFieldRedactor } from './open-field-redactor.ts';
import type { Transformation } from './transformation.ts';

const key = Uint8Array.from({ length: 32 }, (_, at) => at + 1);
const tokens = keyedTokens(key);
const all = Object.keys(DATA_CLASSES).filter(isDataClass);

describe('redactRecord', () => {
  it('R-30 drops what has no class, and what has one and no transformation', () => {
    const { redactRecord } = openFieldRedactor({ fields: { port: 'DIMENSION', name: 'NAME' } });
    expect(redactRecord({ port: '2704', name: 'Acme', note: 'x', constructor: 'y' })).toEqual({
      port: '2704',
    });
  });

  it('masks without length or last digits, makes tokens, and generalises', () => {
    const { redactRecord } = openFieldRedactor({
      fields: {
        name: 'NAME',
        officer: 'OFFICER_NAME',
        importer: 'IOR_NUMBER',
        mid: 'MID',
        home: 'ADDRESS_HOME',
        office: 'ADDRESS_BUSINESS',
        value: 'STATISTIC',
      },
      transformations: {
        NAME: 'mask',
        OFFICER_NAME: 'mask',
        EIN: 'token',
        IOR_NUMBER: 'generalise',
        MID: 'generalise',
        ADDRESS_HOME: 'generalise',
        ADDRESS_BUSINESS: 'generalise',
      },
      tokenKey: key,
    });
    const record = {
      name: 'A',
      officer: 'Someone Of A Longer Name',
      importer: '12-3456789AB',
      mid: 'USDHLEXP1304ERL',
      home: '12345 Elm St, Erlanger KY 41018-0001',
      office: 'Elm St, Erlanger',
      value: 1_234_567,
    };
    expect(redactRecord(record)).toEqual({
      name: '***',
      officer: '***',
      importer: tokens('EIN', '12-3456789AB'),
      mid: 'US',
      home: '410',
      office: null,
      value: 1_234_567,
    });
    // YYDDPP-NNNNN: port 1704 of a number that Customs assigned.
    expect(redactRecord({ importer: '261704-00123' })).toEqual({ importer: '1704' });
  });

  it('R-31 drops a Social Security number from any column, whatever becomes of the column', () => {
    const fields = Object.fromEntries(all.map((name) => [name, name]));
    const transformations = Object.fromEntries(
      all
        .map((name): [DataClass, Transformation] => [name, name === 'SSN' ? 'drop' : 'mask'])
        .filter(([name]) => DATA_CLASSES[name].sensitivity !== 'never'),
    );
    const { redactRecord } = openFieldRedactor({ fields, transformations });
    const record = Object.fromEntries(all.map((name) => [name, '078-05-1120']));
    // Federal Tax Information stays that, and is masked as that.
    expect(redactRecord(record)).toEqual({ FTI: '***' });
  });

  it('R-32 R-33 drops trade partner numbers and credentials, and lets nothing else be asked for them', () => {
    const fields = { tpin: 'TRADE_PARTNER_ID', secret: 'CREDENTIAL' } as const;
    expect(openFieldRedactor({ fields }).redactRecord({ tpin: 'A1B2C3D4E', secret: 'hunter2' })).toEqual({});
    for (const dataClass of ['TRADE_PARTNER_ID', 'CREDENTIAL'] as const) {
      for (const asked of ['mask', 'token', 'generalise'] as const) {
        const open = () =>
          openFieldRedactor({ fields, transformations: { [dataClass]: asked }, tokenKey: key });
        expect(open).toThrow(
          `values of the class ${dataClass} may not be transformed in the way that is asked`,
        );
      }
    }
  });

  it('makes no token of a Social Security number: only guarded joins of the vault have one', () => {
    const open = () => openFieldRedactor({ fields: {}, transformations: { SSN: 'token' }, tokenKey: key });
    expect(open).toThrow('values of the class SSN may not be transformed');
  });

  it('needs column and detectors to agree before a text stays', () => {
    const { redactRecord } = openFieldRedactor({
      fields: { note: 'DIMENSION', figure: 'STATISTIC', list: 'DIMENSION' },
    });
    expect(redactRecord({ note: 'call (415) 555-0132', figure: 'a@b.co', list: ['a@b.co'] })).toEqual({
      note: 'call [PHONE]',
      figure: '[EMAIL]',
      list: ['[EMAIL]'],
    });
  });

  it.each(['0101.21.00.10', '0101210010', '2704', '150483782', '99038815'])(
    'never takes the code %s for a Social Security or D-U-N-S number when the column says that it is a code',
    (code) => {
      const { redactRecord } = openFieldRedactor({ fields: { code: 'DIMENSION' } });
      expect(redactRecord({ code })).toEqual({ code });
    },
  );

  it('redact(redact(x)) is redact(x): changes nothing the second time', () => {
    const options = {
      fields: { name: 'NAME', mid: 'MID', port: 'DIMENSION', note: 'DIMENSION' },
      transformations: { NAME: 'mask', MID: 'generalise' },
    } as const;
    const { redactRecord } = openFieldRedactor(options);
    const once = redactRecord({ name: 'Acme', port: '2704', note: 'SSN 078-05-1120' });
    expect(redactRecord(once)).toEqual(once);
  });

  it('prototype pollution: reads no inherited field and gives an object that inherits nothing', () => {
    const { redactRecord } = openFieldRedactor({
      fields: JSON.parse('{"__proto__":"DIMENSION","port":"DIMENSION"}') as Record<string, DataClass>,
    });
    const redacted = redactRecord(
      JSON.parse('{"__proto__":{"polluted":"x"},"port":"2704"}') as Record<string, unknown>,
    );
    expect(Object.getPrototypeOf(redacted)).toBeNull();
    expect(redactRecord(Object.create({ port: '2704' }) as Record<string, unknown>)).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses classes that are none, and tokens without a key', () => {
    expect(() => openFieldRedactor({ fields: { a: 'toString' as DataClass } })).toThrow('is none');
    expect(() =>
      openFieldRedactor({ fields: {}, transformations: { ['constructor' as DataClass]: 'mask' } }),
    ).toThrow('is none');
    expect(() => openFieldRedactor({ fields: {}, transformations: { NAME: 'token' } })).toThrow(
      'without a key',
    );
  });
});
