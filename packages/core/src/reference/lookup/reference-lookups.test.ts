import { describe, expect, it } from 'vitest';
import { ports } from '../ports.ts';
import { resolveReferenceTables } from '../dated/resolve-tables.ts';
import { headingCenters } from './heading-centers.ts';
import { referenceLookups } from './reference-lookups.ts';

const tables = await resolveReferenceTables();
const look = referenceLookups(tables);

describe('fieldOfficeOf', () => {
  it('gives Norfolk to Atlanta until the transfer of 2022-07-01 and to Baltimore from then on', () => {
    // WTKR and Richmond Times-Dispatch, 2022-07-01, quoting CBP.
    expect(look.fieldOfficeOf('1401', '1999-01-01')).toBe('atlanta');
    expect(look.fieldOfficeOf('1401', '2022-06-30')).toBe('atlanta');
    expect(look.fieldOfficeOf('1401', '2022-07-01')).toBe('baltimore');
    expect(look.fieldOfficeOf('1401', '2026-11-01')).toBe('baltimore');
  });

  it.each([
    ['1001', 'new-york', 'New York City, which Buffalo does not cover'],
    ['0901', 'buffalo', 'Buffalo-Niagara Falls, upstate'],
    ['4106', 'chicago', 'Erie, Pennsylvania: Chicago, not Baltimore'],
    ['2905', 'portland', 'Longview, Washington: Portland, not Seattle'],
    ['3604', 'seattle', 'International Falls, Minnesota, on the Canadian border'],
    ['3501', 'chicago', 'Minneapolis, Minnesota elsewhere'],
    ['4909', 'san-juan', 'San Juan'],
  ])('gives %s to %s: %s', (port, office) => {
    expect(look.fieldOfficeOf(port, '2024-01-01')).toBe(office);
  });

  it('leaves unassigned what no source assigns: Alaska, Hawaii, the Carolinas, Dallas, unknown ports', () => {
    for (const port of ['3126', '3201', '1601', '1512', '5501', '9999']) {
      expect(look.fieldOfficeOf(port, '2024-01-01')).toBe('unassigned');
    }
  });

  it('leaves 114 of the 589 ports unassigned', () => {
    const left = ports().filter(({ code }) => look.fieldOfficeOf(code, '2024-01-01') === 'unassigned');
    expect(left).toHaveLength(114);
  });
});

describe('centerOf', () => {
  it('puts a heading before its chapter', () => {
    expect(look.centerOf('8471300100', '2024-01-01')).toBe('CEE007');
    expect(look.centerOf('8470300000', '2024-01-01')).toBe('CEE010');
  });

  it('moves 8511 from Machinery to Automotive and Aerospace on 2014-03-10 (79 FR 13322)', () => {
    expect(look.centerOf('8511100000', '2014-03-09')).toBe('CEE010');
    expect(look.centerOf('8511100000', '2014-03-10')).toBe('CEE003');
  });

  it('takes an excluded heading from its chapter’s Center and gives it to nobody', () => {
    // 79 FR 13322 removed 7309 to 7311 from Base Metals; who received them is not stated.
    expect(look.centerOf('7309', '2014-03-09')).toBe('CEE005');
    for (const heading of ['7309', '7310', '7311']) {
      expect(look.centerOf(heading, '2014-03-10')).toBe('unassigned');
    }
    expect(look.centerOf('7308', '2014-03-10')).toBe('CEE005');
    expect(look.centerOf('7312', '2014-03-10')).toBe('CEE005');
  });

  it('goes by the first and the last of a range', () => {
    expect(look.centerOf('8701210000', '2024-01-01')).toBe('CEE003');
    expect(look.centerOf('8711', '2024-01-01')).toBe('CEE003');
    expect(look.centerOf('8712', '2024-01-01')).toBe('unassigned');
    expect(look.centerOf('6406', '2024-01-01')).toBe('CEE004');
    expect(look.centerOf('6506', '2024-01-01')).toBe('unassigned');
  });

  it('does not decide for a chapter, which may be divided', () => {
    expect(look.centerOf('84', '2024-01-01')).toBe('unassigned');
  });
});

describe('headingCenters', () => {
  it('says of every heading on every side of a change what centerOf says', () => {
    const rows = Map.groupBy(headingCenters(tables), ({ heading }) => heading);
    for (let number = 0; number < 10_000; number += 1) {
      const heading = String(number).padStart(4, '0');
      for (const day of ['2010-01-01', '2014-03-09', '2014-03-10', '2024-01-01']) {
        const holding = (rows.get(heading) ?? []).filter(
          ({ valid_from: from, valid_to: to }) => (from ?? '') <= day && day < (to ?? '9'),
        );
        expect(holding.length).toBeLessThan(2);
        expect(holding[0]?.center ?? 'unassigned').toBe(look.centerOf(heading, day));
      }
    }
  });

  it('joins spells that one row decides', () => {
    const of6109 = headingCenters(tables).filter(({ heading }) => heading === '6109');
    expect(of6109).toMatchObject([{ center: 'CEE004', valid_from: null, valid_to: null, inferred: true }]);
  });
});

describe('textileCategoryOf and squareMetreFactorOf', () => {
  it('knows T-shirts of cotton for men as 338 and for women as 339', () => {
    // HTS 2025, 6109.10.00: "T-shirts, all white ... (352)", "Men's or boys' ... (338)", "Women's or girls' ... (339)".
    expect(look.textileCategoryOf('6109100012', '2025-06-01')).toBe('338');
    expect(look.textileCategoryOf('6109100040', '2025-06-01')).toBe('339');
  });

  it('is null for what has no category', () => {
    expect(look.textileCategoryOf('8471300100', '2025-06-01')).toBeNull();
    expect(look.textileCategoryOf('6109', '2025-06-01')).toBeNull();
  });

  it('counts a dozen knit shirts as 6 square metres and a woollen suit as 3.76', () => {
    // Quota list for China 2004: 338/339 DOZ 6.00, 443 NOS 3.76.
    expect(look.squareMetreFactorOf('338', '2004-06-01')).toMatchObject({ hundredths: 600, unit: 'DOZ' });
    expect(look.squareMetreFactorOf('443', '2024-06-01')).toMatchObject({ hundredths: 376, unit: 'NOS' });
  });

  it('does not know the factor of 220, which is neither 0 nor 1', () => {
    expect(look.squareMetreFactorOf('220', '2024-06-01')).toBeNull();
  });
});

describe('tradeIssuesOf', () => {
  const on = '2024-01-01';

  it('finds the issues of a line in the order of the statute', () => {
    expect(
      look.tradeIssuesOf({ hts: '6109100012', entryType: '07', claimsPreference: true, dutiable: true }, on),
    ).toEqual(['agriculture', 'adcvd', 'revenue', 'textiles', 'trade_agreements']);
  });

  it('finds textiles by chapter, by the line’s category and by the tariff’s', () => {
    expect(look.tradeIssuesOf({ hts: '5001' }, on)).toEqual(['textiles']);
    expect(look.tradeIssuesOf({ hts: '6309' }, on)).toEqual(['textiles']);
    expect(look.tradeIssuesOf({ hts: '6401' }, on)).toEqual([]);
    expect(look.tradeIssuesOf({ hts: '4202124000' }, on)).toEqual(['textiles']);
    expect(look.tradeIssuesOf({ textileCategory: '670' }, on)).toEqual(['textiles']);
  });

  it('decides nothing from what is left out, and nothing before the statute', () => {
    expect(look.tradeIssuesOf({}, on)).toEqual([]);
    expect(look.tradeIssuesOf({ hasCase: false, dutiable: false, entryType: '01' }, on)).toEqual([]);
    expect(look.tradeIssuesOf({ hasCase: true }, '2016-02-23')).toEqual([]);
    expect(look.tradeIssuesOf({ hasCase: true }, '2016-02-24')).toEqual(['adcvd']);
  });
});

describe('agreementsOf', () => {
  const found = (...question: Parameters<typeof look.agreementsOf>) =>
    look.agreementsOf(...question).map(({ programme, reach, lapsed }) => [programme, reach, lapsed]);

  it('knows the lapse of AGOA from 2025-10-01 through 2026-02-03 (CBP CSMS 67647279)', () => {
    expect(found('D', 'KE', '2025-09-30')).toEqual([['AGOA', 'country', false]]);
    expect(found('D', 'KE', '2025-10-01')).toEqual([['AGOA', 'country', true]]);
    expect(found('D', 'KE', '2026-02-03')).toEqual([['AGOA', 'country', true]]);
    expect(found('D', 'KE', '2026-02-04')).toEqual([['AGOA', 'country', false]]);
    expect(found('D', 'KE', '2027-01-01')).toEqual([]);
  });

  it('knows the same lapse of Haiti’s programmes, which have no symbol', () => {
    expect(found(null, 'HT', '2025-09-30')).toEqual([['HAITI', 'country', false]]);
    expect(found(null, 'HT', '2026-01-15')).toEqual([['HAITI', 'country', true]]);
    expect(found(null, 'DO', '2024-01-15')).toEqual([]);
  });

  it('knows the lapses of GSP and its end (CSMS 18-000505; 19 U.S.C. 2465)', () => {
    expect(found('A', 'IN', '2017-12-31')).toEqual([['GSP', 'not_listed', false]]);
    expect(found('A', 'IN', '2018-01-01')).toEqual([['GSP', 'not_listed', true]]);
    expect(found('A', 'IN', '2018-04-21')).toEqual([['GSP', 'not_listed', true]]);
    expect(found('A', 'IN', '2018-04-22')).toEqual([['GSP', 'not_listed', false]]);
    expect(found('A', 'IN', '2020-12-31')).toEqual([['GSP', 'not_listed', false]]);
    expect(found('A+', 'NP', '2021-01-01')).toEqual([]);
  });

  it('says not listed where the list of a time is not known: Ethiopia left AGOA before the list of 2026', () => {
    expect(found('D', 'ET', '2019-01-01')).toEqual([['AGOA', 'not_listed', false]]);
    expect(found('D', 'ET', '2026-06-01')).toEqual([]);
  });

  it('goes from NAFTA to USMCA on 2020-07-01 (19 CFR 182.0), each partner under its own symbol before', () => {
    expect(found('MX', 'MX', '2020-06-30')).toEqual([['NAFTA', 'country', false]]);
    expect(found('CA', 'MX', '2020-06-30')).toEqual([]);
    expect(found('MX', 'MX', '2020-07-01')).toEqual([]);
    expect(found('S', 'MX', '2020-06-30')).toEqual([]);
    expect(found('S', 'CA', '2020-07-01')).toEqual([['USMCA', 'country', false]]);
  });

  it('lets the members of CAFTA-DR in one after the other (trade.gov)', () => {
    const members = ['SV', 'HN', 'NI', 'GT', 'DO', 'CR'];
    const on = (day: string) => members.filter((country) => found('P', country, day).length === 1);
    expect(on('2006-02-28')).toEqual([]);
    expect(on('2006-03-01')).toEqual(['SV']);
    expect(on('2006-04-01')).toEqual(['SV', 'HN', 'NI']);
    expect(on('2009-01-01')).toEqual(members);
  });

  it('asks for no origin where the programme has none, and knows nothing of other symbols', () => {
    expect(found('K', 'CH', '2024-01-01')).toEqual([['PHARMA', 'any_origin', false]]);
    expect(found('KR', 'JP', '2024-01-01')).toEqual([]);
    expect(found('QQ', 'KR', '2024-01-01')).toEqual([]);
  });
});

describe('isFederalHoliday', () => {
  it('is the day on which offices are closed', () => {
    // Christmas 2027 is a Saturday.
    expect(look.isFederalHoliday('2027-12-24')).toBe(true);
    expect(look.isFederalHoliday('2027-12-25')).toBe(false);
    expect(look.isFederalHoliday('2026-11-26')).toBe(true);
  });

  it('is not Inauguration Day, which the Washington area alone observes', () => {
    expect(look.isFederalHoliday('2017-01-20')).toBe(false);
  });

  it('does not know the years outside the table', () => {
    expect(look.isFederalHoliday('2015-12-25')).toBeNull();
    expect(look.isFederalHoliday('2016-01-02')).toBe(false);
    expect(look.isFederalHoliday('2027-12-31')).toBe(true);
    expect(look.isFederalHoliday('2028-01-01')).toBeNull();
  });
});

describe('feeScheduleOn', () => {
  it('goes over to the fees of 2027 with entries of 2026-10-01 (CSMS 69915041)', () => {
    expect(look.feeScheduleOn('2026-09-30')).toMatchObject({
      fiscal_year: 'FY2026',
      processing_minimum: 3358,
      processing_maximum: 65150,
    });
    expect(look.feeScheduleOn('2026-10-01')).toMatchObject({
      fiscal_year: 'FY2027',
      processing_minimum: 3458,
      processing_maximum: 67086,
    });
  });

  it('kept the base amounts until 2018-01-01 (82 FR 50659)', () => {
    expect(look.feeScheduleOn('2017-12-31')).toMatchObject({ processing_minimum: 2500 });
    expect(look.feeScheduleOn('2018-01-01')).toMatchObject({ processing_minimum: 2567 });
  });

  it('knows nothing before and after what is published', () => {
    expect(look.feeScheduleOn('2013-09-30')).toBeNull();
    expect(look.feeScheduleOn('2027-10-01')).toBeNull();
  });
});

describe('codeMeaning', () => {
  it('reads codes as text with their zeros', () => {
    expect(look.codeMeaning('entry_type', '01', '2024-01-01')).toBe('Consumption - Free and Dutiable');
    expect(look.codeMeaning('entry_type', '1', '2024-01-01')).toBeNull();
    expect(look.codeMeaning('user_fee_class_line', '499', '2024-01-01')).toBe(
      'Formal merchandise processing fee',
    );
    expect(look.codeMeaning('mode_of_transportation', '11', '2024-01-01')).toBe('Vessel, containerized');
  });

  it('knows entry type 13 from the first day of its test', () => {
    expect(look.codeMeaning('entry_type', '13', '2026-09-21')).toBeNull();
    expect(look.codeMeaning('entry_type', '13', '2026-09-22')).toBe('Informal - Mail');
  });
});

describe('scheduleCCodesOf and iso2Of', () => {
  it('goes there and back for every country that Schedule C prints', () => {
    for (const { code, iso2 } of tables.countryCodes.rows
      .filter(({ kind }) => kind === 'published')
      .map((row) => ({ code: row.schedule_c, iso2: row.iso2 }))) {
      expect(look.scheduleCCodesOf(iso2, '2024-01-01')).toEqual([code]);
      expect(look.iso2Of(code, '2024-01-01')).toBe(iso2);
    }
  });

  it('gives both codes where letters are ambiguous', () => {
    expect(look.scheduleCCodesOf('PS', '2024-01-01')).toEqual(['5082', '5083']);
  });

  it('leads areas to the country whose note includes them, and back to the country alone', () => {
    expect(look.scheduleCCodesOf('JE', '2024-01-01')).toEqual(['4120']);
    expect(look.iso2Of('4120', '2024-01-01')).toBe('GB');
    expect(look.scheduleCCodesOf('XO', '2024-01-01')).toEqual(['1220']);
  });

  it('knows a state from its first day and a former one to its last', () => {
    expect(look.scheduleCCodesOf('SS', '2011-07-08')).toEqual([]);
    expect(look.scheduleCCodesOf('SS', '2011-07-09')).toEqual(['7323']);
    expect(look.scheduleCCodesOf('AN', '2010-01-01')).toEqual(['2774', '2777', '4210']);
    expect(look.scheduleCCodesOf('AN', '2024-01-01')).toEqual([]);
    expect(look.scheduleCCodesOf('ZZ', '2024-01-01')).toEqual([]);
  });
});
