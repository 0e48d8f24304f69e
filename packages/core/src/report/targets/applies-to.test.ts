import { monthsOf, resolveQuestion, type Question } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { appliesTo } from './applies-to.ts';
import { cellPlace } from './cell-place.ts';

const year = monthsOf({ fiscalYear: 2018 });
const ofYear = { months: year, where: [], each: [] };
const always = { months: null, where: [], each: [] };

/** The place of a row with a key, in a report that asks so. */
const place = (asked: Partial<Question>, ...key: readonly (string | null)[]) =>
  cellPlace(
    { depth: key.length, key },
    resolveQuestion({ measures: [], period: { fiscalYear: 2018 }, ...asked }),
  );
const codes = (level: 'country' | 'hts2' | 'hts4', ...list: readonly string[]) => [{ level, codes: list }];

describe('a target of a period', () => {
  it('is for figures of exactly its months', () => {
    expect(appliesTo(ofYear, place({}))).toBe(true);
    expect(appliesTo(ofYear, place({ period: { fiscalYear: 2017 } }))).toBe(false);
    expect(appliesTo(ofYear, place({ period: { from: '2017-10', to: '2019-09' } }))).toBe(false);
    expect(appliesTo(ofYear, place({ period: { from: '2017-10', to: '2018-09' } }))).toBe(true);
  });

  it('is for its year among others, and neither for a month of it nor for the total of them', () => {
    const years = { by: ['fiscal_year'], period: { from: '2016-10', to: '2018-09' } } as const;
    expect(appliesTo(ofYear, place(years, 'FY2018'))).toBe(true);
    expect(appliesTo(ofYear, place(years, 'FY2017'))).toBe(false);
    expect(appliesTo(ofYear, place(years))).toBe(false);
    expect(appliesTo(ofYear, place({ by: ['month'] }, '2017-10'))).toBe(false);
    expect(appliesTo(ofYear, place({ by: ['month'] }))).toBe(true);
  });

  it('is for any when it names none', () => {
    expect(appliesTo(always, place({ by: ['month'] }, '2017-10'))).toBe(true);
    expect(appliesTo(always, place({ period: { month: '2024-01' } }))).toBe(true);
  });
});

describe('a target of the whole', () => {
  it('is for rows that are narrowed by nothing: no code, no filter, no scope', () => {
    expect(appliesTo(always, place({ by: ['country'] }))).toBe(true);
    expect(appliesTo(always, place({ by: ['country'] }, '1220'))).toBe(false);
    expect(appliesTo(always, place({ where: { hts2: '61' } }))).toBe(false);
    const question = resolveQuestion({ measures: [], period: { fiscalYear: 2018 } });
    const scope = codes('country', '1220');
    expect(appliesTo(always, cellPlace({ depth: 0, key: [] }, { ...question, scope }))).toBe(false);
    expect(
      appliesTo({ ...always, where: scope }, cellPlace({ depth: 0, key: [] }, { ...question, scope })),
    ).toBe(true);
  });
});

describe('a target of codes', () => {
  const canada = { ...always, where: codes('country', '1220') };

  it('is for the code, shown or filtered', () => {
    expect(appliesTo(canada, place({ by: ['country'] }, '1220'))).toBe(true);
    expect(appliesTo(canada, place({ where: { country: '1220' } }))).toBe(true);
    expect(appliesTo(canada, place({ by: ['country'], where: { country: ['1220', '2010'] } }, '1220'))).toBe(
      true,
    );
  });

  it('is not for other codes, for more of them, or for a part', () => {
    expect(appliesTo(canada, place({ by: ['country'] }, '2010'))).toBe(false);
    expect(appliesTo(canada, place({ by: ['country'] }))).toBe(false);
    expect(appliesTo(canada, place({ where: { country: ['1220', '2010'] } }))).toBe(false);
    expect(appliesTo(canada, place({ by: ['country', 'hts2'] }, '1220', '61'))).toBe(false);
  });

  it('of several codes together is for these together', () => {
    const both = { ...always, where: codes('country', '1220', '2010') };
    expect(appliesTo(both, place({ where: { country: ['2010', '1220'] } }))).toBe(true);
    expect(appliesTo(both, place({ by: ['country'], where: { country: ['2010', '1220'] } }, '1220'))).toBe(
      false,
    );
  });

  it('of a heading does not mind that its chapter stands beside it', () => {
    const heading = { ...always, where: codes('hts4', '6101') };
    expect(appliesTo(heading, place({ by: ['hts2', 'hts4'] }, '61', '6101'))).toBe(true);
    expect(appliesTo(heading, place({ by: ['hts4'], where: { hts2: '61' } }, '6101'))).toBe(true);
    expect(appliesTo(heading, place({ by: ['hts2'] }, '61'))).toBe(false);
    // The part of two headings that lies in one chapter.
    const two = { ...always, where: codes('hts4', '6101', '6201') };
    expect(appliesTo(two, place({ by: ['hts2'], where: { hts4: ['6101', '6201'] } }, '61'))).toBe(false);
  });
});

describe('a target of each code of a level', () => {
  const each = { ...always, each: ['country'] } as const;

  it('is for every single code', () => {
    expect(appliesTo(each, place({ by: ['country'] }, '1220'))).toBe(true);
    expect(appliesTo(each, place({ where: { country: '2010' } }))).toBe(true);
  });

  it('is not for the whole, for what is not kept apart, for no code, or for a part', () => {
    expect(appliesTo(each, place({ by: ['country'] }))).toBe(false);
    expect(appliesTo(each, place({ by: ['country'] }, '(other)'))).toBe(false);
    expect(appliesTo(each, place({ by: ['country'] }, null))).toBe(false);
    expect(appliesTo(each, place({ by: ['country', 'hts2'] }, '1220', '61'))).toBe(false);
  });

  it('within a code is for each of them there', () => {
    const within = { ...each, where: codes('hts2', '61') };
    expect(appliesTo(within, place({ by: ['hts2', 'country'] }, '61', '1220'))).toBe(true);
    expect(appliesTo(within, place({ by: ['hts2', 'country'] }, '62', '1220'))).toBe(false);
    expect(appliesTo(within, place({ by: ['country'] }, '1220'))).toBe(false);
  });
});
