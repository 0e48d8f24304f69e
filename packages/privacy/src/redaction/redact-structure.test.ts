import { describe, expect, it } from 'vitest';
import { seal, Sealed } from '../classes/sealed.ts';
import { openRedactor } from './open-redactor.ts';

const { redactValue } = openRedactor();
const NUMBER = '078-05-1120';
/** What matches a stack that begins with a line. */
const stackOf = (line: string): unknown => expect.stringContaining(`${line}\n    at `);
const inheriting = (prototype: object): unknown => Object.create(prototype);
const boxed = (value: unknown): object => new Object(value);
const explode = (): never => {
  throw new Error('called');
};

describe('redactValue', () => {
  it.each([null, undefined, true, 42, 12_345.67, 10n, 'port 2704', Number.NaN])(
    'leaves %s as it is',
    (value) => {
      expect(redactValue(value)).toBe(value);
    },
  );

  it('redacts texts, numbers and keys wherever they stand', () => {
    const value = {
      list: [`a ${NUMBER}`, 78_051_120, 123_456_789, 123_456_789n],
      [NUMBER]: { deep: 'a@b.co' },
    };
    expect(redactValue(value)).toEqual({
      list: ['a [SSN]', 78_051_120, '[SSN]', '[SSN]'],
      '[SSN]': { deep: '[EMAIL]' },
    });
  });

  it('lets a key say what its value is', () => {
    const value = {
      importer_ssn: '1120 x',
      phoneNumbers: ['4155550132'],
      importerName: 'Acme Corp',
      importerNumber: '12-3456789',
      fileName: 'x.csv',
      password: null,
      pin: { digits: [1, 2] },
      tpin: ['ABC'],
      mid: 5,
      port: 2704,
    };
    expect(redactValue(value)).toEqual({
      ...value,
      importer_ssn: '[SSN]',
      phoneNumbers: ['[PHONE]'],
      importerName: '[NAME]',
      importerNumber: '[EIN]',
      pin: '[CREDENTIAL]',
      tpin: '[TRADE_PARTNER_ID]',
    });
  });

  it('keeps both of two keys that become one', () => {
    expect(redactValue({ [NUMBER]: 1, '078-05-1121': 2 })).toEqual({ '[SSN]': 1, '[SSN] (2)': 2 });
  });

  it('copies maps, sets and dates as such, and hides bytes, patterns, functions and symbols', () => {
    const date = new Date('2024-11-25T00:00:00Z');
    const value = {
      map: new Map<unknown, unknown>([
        [NUMBER, new Set([NUMBER])],
        [{ ssn: NUMBER }, 1],
      ]),
      date,
      bytes: [
        new TextEncoder().encode(NUMBER),
        new ArrayBuffer(1),
        new DataView(new ArrayBuffer(1)),
        Buffer.from('x'),
      ],
      others: [new RegExp(NUMBER), explode, Symbol(NUMBER), boxed(NUMBER), boxed(Symbol(NUMBER))],
      sealed: seal('EIN', NUMBER),
    };
    expect(redactValue(value)).toEqual({
      map: new Map<unknown, unknown>([
        ['[SSN]', new Set(['[SSN]'])],
        [{ ssn: '[SSN]' }, 1],
      ]),
      date,
      bytes: ['[bytes]', '[bytes]', '[bytes]', '[bytes]'],
      others: ['[pattern]', '[function]', '[symbol]', '[SSN]', '[symbol]'],
      sealed: '[sealed:EIN]',
    });
  });

  it('makes an object of an error, its causes and the errors it gathers', () => {
    const cause = new RangeError(`no ${NUMBER}`, { cause: `a@b.co` });
    const error = Object.assign(new AggregateError([new Error(NUMBER)], `bad ${NUMBER}`, { cause }), {
      tpin: 'ABC',
    });
    expect(redactValue(error)).toEqual({
      name: 'AggregateError',
      message: 'bad [SSN]',
      stack: stackOf('AggregateError: bad [SSN]'),
      cause: {
        name: 'RangeError',
        message: 'no [SSN]',
        stack: stackOf('RangeError: no [SSN]'),
        cause: '[EMAIL]',
      },
      errors: [{ name: 'Error', message: '[SSN]', stack: stackOf('Error: [SSN]') }],
      tpin: '[TRADE_PARTNER_ID]',
    });
    expect(JSON.stringify(redactValue(error))).not.toContain('1120');
  });

  it('calls nothing of the value', () => {
    const hostile = new Error('x');
    for (const key of ['message', 'stack', 'cause', 'errors', 'own']) {
      Object.defineProperty(hostile, key, { get: explode, enumerable: true });
    }
    class Odd extends Map<string, string> {
      override entries = explode;
      override [Symbol.iterator] = explode;
    }
    const handler = new Proxy({}, { get: () => explode });
    const value = {
      get secret() {
        return explode();
      },
      toJSON: explode,
      [Symbol.toPrimitive]: explode,
      odd: new Odd([['a', NUMBER]]),
      boxed: Object.assign(boxed(NUMBER), { valueOf: explode, toString: explode }),
      proxy: new Proxy({}, handler),
      heir: inheriting(new Proxy({}, handler)),
      forged: inheriting(Sealed.prototype),
      hostile,
    };
    expect(redactValue(value)).toEqual({
      secret: '[CREDENTIAL]',
      toJSON: '[function]',
      odd: new Map([['a', '[SSN]']]),
      boxed: '[SSN]',
      proxy: '[proxy]',
      heir: {},
      forged: '[unreadable]',
      hostile: {
        name: 'Error',
        message: '[getter]',
        stack: '[getter]',
        cause: '[getter]',
        errors: '[getter]',
        own: '[getter]',
      },
    });
  });

  it('prototype pollution: pollutes no prototype', () => {
    const copied = redactValue(
      JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect(Object.getPrototypeOf(copied)).toBe(Object.prototype);
    expect(Object.keys(copied as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('cuts circles, but not what stands twice', () => {
    const twice = { a: 1 };
    const circle: Record<string, unknown> = { twice: [twice, twice] };
    circle['self'] = circle;
    circle['map'] = new Map([['self', circle]]);
    expect(redactValue(circle)).toEqual({
      twice: [{ a: 1 }, { a: 1 }],
      self: '[circular]',
      map: new Map([['self', '[circular]']]),
    });
  });

  it('cuts what is too deep, too much or too long', () => {
    let deep: unknown = NUMBER;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(JSON.stringify(redactValue(deep))).toBe(`${'['.repeat(16)}"[too deep]"${']'.repeat(16)}`);
    const many = redactValue(Array.from({ length: 100_000 }, () => 1)) as unknown[];
    expect(many.length).toBe(20_000);
    expect(many.at(-1)).toBe('[too many]');
    expect(redactValue(['x'.repeat(4_000_001), 'y'])).toEqual(['[too long]', '[too long]']);
  });
});
