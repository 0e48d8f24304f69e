/** Where a code list comes from. */
export interface ReferenceProvenance {
  readonly source: string;
  /** The day, month or year for which the list holds. */
  readonly asOf: string;
  readonly caveats: readonly string[];
}

/** The source, date and caveats of every code list. */
export const referenceProvenance = {
  countries: {
    source: 'U.S. Census Bureau, Schedule C, country list',
    asOf: '2021-01-27',
    caveats: [
      '7370 Western Sahara stands in the current list, not in that of 2021-01-27.',
      'iso3 is ISO 3166-1, not Schedule C; Kosovo, the Gaza Strip and the West Bank have none.',
    ],
  },
  countryGroups: {
    source: 'U.S. Census Bureau, International Trade API user guide, appendix E',
    asOf: '2025-12',
    caveats: [
      'Answers since 2023 name 0020 USMCA (NAFTA) and hold no rows of 0001 OPEC.',
      'Groups overlap: their figures never add up to a total.',
    ],
  },
  countryGroupMembers: {
    source:
      'Established by arithmetic: group rows of the International Trade API of 2020 (monthly) and 2024 (December, year to date) equal the sums over these members. Dates of accession are those of the treaties.',
    asOf: '2024-12',
    caveats: [
      'These are the groups as the Census Bureau computes them, not the organisations: NATO lacks Albania, Croatia, Montenegro and North Macedonia; OECD lacks Latvia, Lithuania, Colombia and Costa Rica.',
      'The United Kingdom is in the rows of the European Union up to February 2020, Ecuador in those of OPEC up to June 2020.',
      'Outside 2020 and December 2024 nothing was checked; changes after 2024 are not included.',
      'OPEC is unproved: of its members the figures hold only Ecuador, Nigeria, Saudi Arabia, the United Arab Emirates and Venezuela; the return of Indonesia in 2016 is left out.',
      'Brunei (APEC, ASEAN, Pacific Rim) and Cuba (the twentieth of the Latin American Republics) had no trade in the figures.',
    ],
  },
  districts: {
    source: 'U.S. Census Bureau, Schedule D, names of the International Trade API',
    asOf: '2025-04',
    caveats: ['59, 60, 70 and 80 are no places.'],
  },
  ports: {
    source:
      'U.S. Census Bureau, Schedule D; CBP, ACE Appendix E (2026-02); ports seen in trade data only. source_class says which.',
    asOf: '2025-04',
    caveats: [
      'Codes of the prefixes 46, 47, 71, 74-77, 79 and 92 have no district in Schedule D: administrative and preclearance stations.',
      'The names of 1402, 1506, 1791, 2816, 3127, 3382 and 3614 were never published by the Census Bureau.',
      '7000 and 7070 are low value, 7001 and 7010 late Canadian receipts.',
    ],
  },
  rateProvisions: {
    source: 'U.S. Census Bureau, rate provision codes, as on the IM145 layout page',
    asOf: '2026',
    caveats: ['Titles are shortened.'],
  },
  chapters: {
    source: 'Titles of the HTS chapters; short descriptions of the International Trade API',
    asOf: '2024',
    caveats: ['77 is reserved and has no short description.'],
  },
  commodities: {
    source: 'Chapters as above; four and six digits: UN Comtrade, all commodities of HS 2022',
    asOf: '2022',
    caveats: [
      "The wording is Comtrade's, not the tariff's.",
      'National headings (9801-9999) and codes of earlier editions have no title; eight and ten digits have none here.',
    ],
  },
} as const satisfies Readonly<Record<string, ReferenceProvenance>>;
