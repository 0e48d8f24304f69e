import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CodedError, errorClass } from './coded-error.ts';
import { ForeignError, wrapForeignError } from './foreign-error.ts';

const NUMBER = '078-05-1120';
const own = errorClass('OwnError', { ODD: () => 'odd' });
const seen = (error: unknown): string =>
  [
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true, customInspect: false }),
  ].join();

describe('wrapForeignError', () => {
  it('lets an error of ours through as it is', () => {
    const error = new own('ODD', {});
    expect(wrapForeignError(error)).toBe(error);
  });

  it('log leakage: repeats neither message, stack, cause nor property of a foreign error', () => {
    const foreign = Object.assign(new RangeError(`no ${NUMBER}`, { cause: new Error(NUMBER) }), {
      code: 'ERR_PARSE',
      input: NUMBER,
    });
    const wrapped = wrapForeignError(foreign);
    expect(wrapped).toBeInstanceOf(ForeignError);
    expect(wrapped).toBeInstanceOf(CodedError);
    expect(wrapped.message).toBe(
      'an error of the kind RangeError (ERR_PARSE), whose message is not repeated',
    );
    expect(seen(foreign)).toContain(NUMBER);
    expect(seen(wrapped)).not.toContain(NUMBER);
    expect(String(wrapped.cause)).toBe('[sealed:CREDENTIAL]');
  });

  it.each([
    ['a text', NUMBER],
    ['nothing', undefined],
    ['a name that quotes', Object.assign(new Error('x'), { name: `Error ${NUMBER}`, code: NUMBER })],
    ['a name in digits', Object.assign(new Error('x'), { name: 'E078051120', code: 'X078051120' })],
    [
      'a getter',
      Object.defineProperty(new Error('x'), 'name', {
        get: () => {
          throw new Error(NUMBER);
        },
      }),
    ],
    [
      'a proxy',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(NUMBER);
          },
          getPrototypeOf: () => {
            throw new Error(NUMBER);
          },
        },
      ),
    ],
  ])('never throws and quotes nothing of %s', (_, error) => {
    const wrapped = wrapForeignError(error);
    expect(seen(wrapped)).not.toMatch(/078-?05-?1120/u);
  });
});
