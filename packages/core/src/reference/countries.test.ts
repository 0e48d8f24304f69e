import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';

/** The publication, read by its columns: code | name | ISO code. */
const published = readFileSync(
  new URL('./fixtures/schedule_c_country_2021-01-27.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => /^\d{4}\s/.test(line))
  .map((line) => line.split('|').map((field) => field.trim()))
  .map(([code = '', name = '', iso2 = '']) => ({ code, name, iso2 }));

const byCode = new Map(countries.map((country) => [country.code, country]));

describe('countries', () => {
  it('has every code, name and two-letter code of Schedule C of 2021-01-27', () => {
    const damaged = '7660';
    expect(published).toHaveLength(240);
    for (const { code, name, iso2 } of published.filter((line) => line.code !== damaged)) {
      expect(byCode.get(code)).toMatchObject({ code, name, iso2 });
    }
  });

  it('completes the one name that the publication cuts off', () => {
    expect(published.find((line) => line.code === '7660')).toEqual({
      code: '7660',
      name: 'Congo, Democratic Republic of the Congo (formerly Za',
      iso2: 'rCD',
    });
    expect(byCode.get('7660')).toEqual({
      code: '7660',
      name: 'Congo, Democratic Republic of the Congo (formerly Zaire)',
      iso2: 'CD',
      iso3: 'COD',
    });
  });

  it('adds Western Sahara alone to the publication', () => {
    const known = new Set(published.map((line) => line.code));
    expect(countries.filter(({ code }) => !known.has(code)).map(({ code }) => code)).toEqual(['7370']);
    expect(countries).toHaveLength(241);
  });

  it('has an ISO 3166-1 code of three letters for all but the three areas that have none', () => {
    const without = countries.filter((country) => country.iso3 === null).map(({ code }) => code);
    expect(without).toEqual(['4803', '5082', '5083']);
    expect(byCode.get('2390')?.iso3).toBe('CUB');
    expect(byCode.get('5700')?.iso3).toBe('CHN');
  });
});
