import { facts, storedColumns } from '@tradepulse/measures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedRowSchema } from '../warehouse/row-schema.ts';
import type { FactRow, ReleaseGrain } from './load-source.ts';
import { compileRowCheck } from './row-check.ts';

const grain: ReleaseGrain = { commodity: 10, keys: ['country'], flows: ['general_value'], bases: ['month'] };
const known = { country: new Set(['1220']) };
const check = compileRowCheck('census_import', grain, known);

const empty = Object.fromEntries(storedColumns(facts.census_import).map(([name]) => [name, null]));
const row = (changes: object): FactRow<'census_import'> =>
  ({
    ...empty,
    commodity: '0101210010',
    country: '1220',
    year: 2024,
    month: 1,
    ...changes,
  }) as FactRow<'census_import'>;

describe('compileRowCheck', () => {
  it('passes a row that carries what the grain promises', () => {
    expect(check(row({ general_value_mo: 0 }))).toBeNull();
  });

  it.each([
    [{ commodity: null }, 'commodity', 'MISSING_VALUE'],
    [{ country: null }, 'country', 'MISSING_VALUE'],
    [{ commodity: '1' }, 'commodity', 'CODE_FORMAT'],
    [{ country: '9999' }, 'country', 'UNKNOWN_CODE'],
    [{ month: 13 }, 'month', 'VALUE_OUT_OF_RANGE'],
    [{ year: 24 }, 'year', 'VALUE_OUT_OF_RANGE'],
    [{ general_value_mo: -1 }, 'general_value_mo', 'NEGATIVE_VALUE'],
    [{ general_value_mo: Number.NaN }, 'general_value_mo', 'NOT_A_NUMBER'],
    [{ general_value_mo: '12' }, 'general_value_mo', 'NOT_A_NUMBER'],
    [{ general_value_mo: 0.5 }, 'general_value_mo', 'VALUE_OUT_OF_RANGE'],
    [{ general_value_mo: 2 ** 53 }, 'general_value_mo', 'VALUE_OUT_OF_RANGE'],
  ])('says what is wrong with %j', (changes, column, code) => {
    expect(check(row(changes))).toEqual({ column, code });
  });

  it('agrees with the zod validator of the same vocabulary on what a row is', () => {
    const schema = publishedRowSchema(facts.census_import);
    const anyValue = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.string({ maxLength: 12 }),
      fc.constant(null),
      fc.constant('01'),
    );
    const { keys, flows } = facts.census_import;
    // Every column but the country, which a release that carries it must state in every row.
    const whole: ReleaseGrain = {
      commodity: 10,
      keys: Object.keys(keys).filter((key) => key !== 'country'),
      flows: Object.keys(flows),
      bases: ['month', 'year_to_date'],
    };
    const columns = storedColumns(facts.census_import).flatMap(([name]) =>
      name === 'country' ? [] : [name],
    );
    const loose = compileRowCheck('census_import', whole, {});
    fc.assert(
      fc.property(fc.constantFrom(...columns), anyValue, (column, value) => {
        const candidate = row({ [column]: value });
        // Codes: the loader leaves the alphabet to the readers, the validator for hosts states it.
        fc.pre(typeof value !== 'string' || /^[0-9A-Za-z*+-]*$/.test(value));
        expect(loose(candidate) === null).toBe(schema.safeParse(candidate).success);
      }),
    );
  });
});
