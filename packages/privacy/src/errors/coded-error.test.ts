import { describe, expect, it } from 'vitest';
import { CodedError, errorClass } from './coded-error.ts';

const ReadError = errorClass('ReadError', {
  RECORD_LENGTH: (p: { expected: number; actual: number }) =>
    `${p.actual} characters instead of ${p.expected}`,
});

describe('errorClass', () => {
  it('makes errors with a code, a sentence, parameters and a place', () => {
    const error = new ReadError(
      'RECORD_LENGTH',
      { expected: 688, actual: 12 },
      { file: 'a.txt', line: 3, column: 'hts' },
    );
    expect(error).toBeInstanceOf(CodedError);
    expect(error).toBeInstanceOf(ReadError);
    expect(error.toJSON()).toEqual({
      name: 'ReadError',
      code: 'RECORD_LENGTH',
      message: '12 characters instead of 688 (a.txt, line 3, column hts)',
      params: { expected: 688, actual: 12 },
      place: { file: 'a.txt', line: 3, column: 'hts' },
    });
  });

  it('says no place when there is none, and copies the parameters', () => {
    const params = { expected: 2, actual: 1 };
    const error = new ReadError('RECORD_LENGTH', params);
    params.actual = 9;
    expect(error.message).toBe('1 characters instead of 2');
    expect(error.place).toBeNull();
    expect(error.params).toEqual({ expected: 2, actual: 1 });
    expect(Object.isFrozen(error.params)).toBe(true);
  });

  it('refuses a code that has no sentence', () => {
    // @ts-expect-error -- the codes are the keys of the sentences
    expect(() => new ReadError('OTHER', {})).toThrow(TypeError);
  });
});
