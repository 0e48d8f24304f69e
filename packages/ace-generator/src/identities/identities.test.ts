import { importerNumberForm, isInBondNumber, parseManufacturerId } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../calendar/day.ts';
import { monthOf } from '../calendar/month.ts';
import { filerCode } from './filer-code.ts';
import { importerPool, particularsOf } from './importers.ts';
import { inBondNumber } from './in-bond-number.ts';
import { manufacturerId } from './manufacturers.ts';
import { NEVER_ISSUED_PREFIXES, partyNumber } from './party-number.ts';

/** IRS, "How EINs are assigned and valid EIN prefixes", the prefixes of all campuses and of the internet. */
const VALID_PREFIXES = [
  [1, 6],
  [10, 16],
  [20, 27],
  [30, 48],
  [50, 68],
  [71, 77],
  [80, 88],
  [90, 95],
  [98, 99],
] as const;

const isValidPrefix = (prefix: number): boolean =>
  VALID_PREFIXES.some(([from, to]) => prefix >= from && prefix <= to);

const numbers = Array.from({ length: 60_000 }, (_, index) => partyNumber(index));
const pool = importerPool(7, 1000, [dayOf('2024-01-01'), dayOf('2024-12-31')]);

describe('partyNumber', () => {
  it('gives a different number to each', () => {
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('gives numbers of the three forms that importers have', () => {
    expect(new Set(numbers.map(importerNumberForm))).toEqual(new Set(['EIN', 'SSN', 'IOR_NUMBER']));
  });

  it('gives employers prefixes that the Internal Revenue Service never issued', () => {
    const employers = numbers.filter((number) => importerNumberForm(number) === 'EIN');
    expect(employers.filter((number) => isValidPrefix(Number(number.slice(0, 2))))).toEqual([]);
    expect(NEVER_ISSUED_PREFIXES.map(Number).filter(isValidPrefix)).toEqual([]);
  });

  it('gives persons area numbers that the Social Security Administration never issued: 000, 666, 900 to 999', () => {
    const persons = numbers.filter((number) => importerNumberForm(number) === 'SSN');
    expect(persons.length).toBeGreaterThan(1000);
    expect(persons.filter((number) => !/^(?:000|666|9\d\d)-/u.test(number))).toEqual([]);
  });

  it('gives numbers that Customs would assign in a port that does not exist', () => {
    const assigned = numbers.filter((number) => importerNumberForm(number) === 'IOR_NUMBER');
    expect(assigned.filter((number) => number.slice(2, 6) !== '0000')).toEqual([]);
  });
});

describe('particularsOf', () => {
  it('gives telephones kept for fiction and mail domains that are reserved', () => {
    for (const importer of pool.all()) {
      const { phone, email, duns, address } = particularsOf(7, importer);
      expect(phone).toMatch(/^\(\d{3}\) 555-01\d\d$/u);
      expect(email).toMatch(/\.example$/u);
      expect(duns).toMatch(/^000\d{6}$/u);
      expect(address).toMatch(/ZZ 00000$/u);
    }
  });
});

describe('manufacturerId', () => {
  it('has the form of a code, with the province for Canada', () => {
    expect(parseManufacturerId(manufacturerId(7, 'VN', 12))?.country).toBe('VN');
    expect(manufacturerId(7, 'CA', 12)).toMatch(/^X[OQCAMB]/u);
  });
});

describe('filerCode', () => {
  it('is three letters or digits, made up', () => {
    expect([filerCode(0), filerCode(1295)]).toEqual(['Z00', 'ZZZ']);
  });
});

describe('inBondNumber', () => {
  it('ends with the remainder by seven', () => {
    for (let place = 0; place < 100; place += 1) {
      expect(isInBondNumber(inBondNumber(monthOf('2024-06'), place))).toBe(true);
    }
  });
});
