import { z } from 'zod';
import { countries } from '../countries.ts';
import { datedShape, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** A pair of an ISO two-letter code and a Schedule C code, a row of `ref_country_code`. */
export interface CountryCodeRow extends DatedRow {
  /** As ACE has it: ISO 3166-1 alpha-2, and the letters that Schedule C prints where ISO has none. */
  readonly iso2: string;
  /** Four digits, as Census statistics have it. */
  readonly schedule_c: string;
  /**
   * `published`: Schedule C prints the pair; `included`: its note counts the area to that country; `customary`:
   * used elsewhere for an area that Schedule C names otherwise; `province`: a Canadian province in a
   * manufacturer's identification; `former`: a state that is no more.
   */
  readonly kind: 'published' | 'included' | 'customary' | 'province' | 'former';
}

const row: z.ZodType<CountryCodeRow> = z.strictObject({
  iso2: z.string().regex(/^[A-Z]{2}$/),
  schedule_c: z.string().regex(/^\d{4}$/),
  kind: z.enum(['published', 'included', 'customary', 'province', 'former']),
  ...datedShape,
});

const scheduleC = 'U.S. Census Bureau, Schedule C, 2021-01-27';
const always = { valid_from: null, valid_to: null };

/** States younger than the published series, with their first day. */
const since: Readonly<Record<string, string>> = { CW: '2010-10-10', SS: '2011-07-09', SX: '2010-10-10' };

const published = (): CountryCodeRow[] =>
  countries.flatMap(({ code, iso2 }) =>
    iso2 === null
      ? []
      : [
          {
            iso2,
            schedule_c: code,
            kind: 'published',
            valid_from: since[iso2] ?? null,
            valid_to: null,
            source: scheduleC,
            inferred: false,
          },
        ],
  );

const included = (
  ['AX 4050', 'BL 2831', 'BQ 4210', 'GG 4120', 'GS 3720', 'IM 4120', 'JE 4120', 'MF 2831'] as const
).map((pair): CountryCodeRow => ({
  ...codesOf(pair),
  kind: 'included',
  ...always,
  source: `${scheduleC}, note to the country`,
  inferred: false,
}));

const customary = (['PS 5082', 'PS 5083', 'XK 4803'] as const).map((pair): CountryCodeRow => ({
  ...codesOf(pair),
  kind: 'customary',
  ...always,
  source: 'ISO 3166-1 (PS) and its user-assigned element XK; Schedule C prints GZ, WE and KV',
  inferred: true,
}));

const provinces = ['XA', 'XB', 'XC', 'XM', 'XN', 'XO', 'XP', 'XQ', 'XS', 'XT', 'XV', 'XW', 'XY'].map(
  (iso2): CountryCodeRow => ({
    iso2,
    schedule_c: '1220',
    kind: 'province',
    ...always,
    source: '19 CFR part 102 Appendix: Canadian manufacturers are identified by province',
    inferred: false,
  }),
);

const former = (
  [
    ['AN 2774', '2010-12-15'],
    ['AN 2777', '2010-12-15'],
    ['AN 4210', '2010-12-15'],
    ['CS 4801', '2006-09-26'],
    ['CS 4804', '2006-09-26'],
    ['TP 5601', '2002-05-20'],
    ['ZR 7660', '1997-07-14'],
  ] as const
).map(([pair, end]): CountryCodeRow => ({
  ...codesOf(pair),
  kind: 'former',
  valid_from: null,
  valid_to: end,
  source: 'ISO 3166-3, recalled; the successors’ codes of Schedule C',
  inferred: true,
}));

function codesOf(pair: `${string} ${string}`): Pick<CountryCodeRow, 'iso2' | 'schedule_c'> {
  return { iso2: pair.slice(0, 2), schedule_c: pair.slice(3) };
}

/** The bridge between ACE's two letters and the four digits of Census statistics. */
export const countryCodes: TableDefinition<CountryCodeRow> = {
  table: 'ref_country_code',
  row,
  key: ({ iso2, schedule_c: code }) => `${iso2} ${code}`,
  subject: ({ iso2 }) => iso2,
  source: `${scheduleC}; ISO 3166-1`,
  asOf: '2021-01-27',
  caveats: [
    'PS is ambiguous: Schedule C has the Gaza Strip (5082) and the West Bank (5083). So are AN and CS among former states.',
    'Schedule C codes of former states are not known; their codes lead to the successors.',
    'Timor-Leste (5601) is in its own row, though the note of Indonesia still counts the former Portuguese Timor.',
  ],
  rows: async () => [...published(), ...included, ...customary, ...provinces, ...former],
};
