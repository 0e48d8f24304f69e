import { describe, expect, it } from 'vitest';
import { MeasureInputError } from './measure-input-error.ts';

describe('MeasureInputError', () => {
  const error = new MeasureInputError('NEGATIVE', 'gini', 'values[3]');

  it('is an Error with a code, a formula and a parameter', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('MeasureInputError');
    expect([error.code, error.formula, error.parameter]).toEqual(['NEGATIVE', 'gini', 'values[3]']);
  });

  it('says in its message what is wrong and never the value', () => {
    expect(error.message).toBe('gini: values[3] is negative');
  });

  it('survives JSON with its code', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'MeasureInputError',
      code: 'NEGATIVE',
      message: 'gini: values[3] is negative',
      formula: 'gini',
      parameter: 'values[3]',
    });
  });
});
