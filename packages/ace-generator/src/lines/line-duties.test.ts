import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodsOf } from '../world/goods.ts';
import type { Cell } from '../world/cells.ts';
import { centsOf, lineDuties } from './line-duties.ts';

const cellOf = (hts10: string, country: string): Cell => ({
  place: 0,
  hts10,
  chapter: hts10.slice(0, 2),
  country,
  center: null,
  goods: goodsOf(hts10, null),
  textileCategory: null,
  squareMetreHundredths: null,
  generalRate: null,
  preference: null,
  scope: null,
  quota: false,
});

const shirts = cellOf('6109100012', 'VN');
const sum = (figures: Iterable<number>): number => [...figures].reduce((total, figure) => total + figure, 0);

describe('lineDuties', () => {
  it('is the rate on each value, half a cent up', () => {
    // 16.5 percent of 100 and of 33 dollars: 16.50 and 5.445, which is 5.45
    const duties = lineDuties(shirts, Float64Array.of(100, 33), 2195);
    expect([...duties.ordinary]).toEqual([1650, 545]);
    expect([...duties.rates]).toEqual([165_038, 165_038]);
  });

  it('sets the duty of section 301 apart from the ordinary one', () => {
    // 41.5 percent of 1,000 dollars: 25 under list 3 and 16.5
    const duties = lineDuties(cellOf('6109100012', 'CN'), Float64Array.of(1000), 41_500);
    expect(duties.measure?.column).toBe('s301_duty');
    expect([...duties.further]).toEqual([25_000]);
    expect([...duties.ordinary]).toEqual([16_500]);
    expect([...duties.rates]).toEqual([165_000]);
  });

  it('adds up to the cent, and states a rate only where it gives the duty', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 60 });
    const countries = fc.constantFrom('VN', 'CN', 'RU');
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 0.6, noNaN: true }), countries, (list, rate, country) => {
        const duty = Math.round(sum(list) * rate * 100);
        const duties = lineDuties(cellOf('8471300100', country), Float64Array.from(list), duty);
        expect(sum(duties.ordinary) + sum(duties.further)).toBe(duty);
        list.forEach((value, place) => {
          const stated = duties.rates[place] ?? Number.NaN;
          if (!Number.isNaN(stated)) expect(duties.ordinary[place]).toBe(centsOf(value, stated));
          expect(duties.ordinary[place]).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
