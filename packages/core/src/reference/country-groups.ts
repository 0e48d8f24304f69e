/**
 * How well the members of a group are known:
 *
 * - `by_code`: a region, decided by the country's code (see `worldRegion`);
 * - `proved`: published group rows equal the sums over these members; the few members without any trade in
 *   those figures are `untestedMembers`;
 * - `unproved`: the figures hold too few of the members; the others rest on the organisation's own list.
 */
export type MembershipEvidence = 'by_code' | 'proved' | 'unproved';

/** A country group as the Census Bureau publishes it, a row of `ref_country_group`. */
export interface CountryGroupRow {
  /** Four characters: `0003`, `5XXX`. */
  readonly code: string;
  readonly name: string;
  readonly membership: MembershipEvidence;
}

/** The 20 groups of the International Trade API. They overlap, so their figures never add up to a total. */
export const countryGroups: readonly CountryGroupRow[] = [
  { code: '0001', name: 'OPEC', membership: 'unproved' },
  { code: '0003', name: 'European Union', membership: 'proved' },
  { code: '0014', name: 'Pacific Rim Countries', membership: 'proved' },
  { code: '0017', name: 'CAFTA-DR', membership: 'proved' },
  { code: '0020', name: 'NAFTA', membership: 'proved' },
  { code: '0021', name: 'Twenty Latin American Republics', membership: 'proved' },
  { code: '0022', name: 'OECD', membership: 'proved' },
  { code: '0023', name: 'NATO', membership: 'proved' },
  { code: '0024', name: 'LAFTA', membership: 'proved' },
  { code: '0025', name: 'Euro Area', membership: 'proved' },
  { code: '0026', name: 'APEC', membership: 'proved' },
  { code: '0027', name: 'ASEAN', membership: 'proved' },
  { code: '0028', name: 'CACM', membership: 'proved' },
  { code: '1XXX', name: 'North America', membership: 'by_code' },
  { code: '2XXX', name: 'Central America', membership: 'by_code' },
  { code: '3XXX', name: 'South America', membership: 'by_code' },
  { code: '4XXX', name: 'Europe', membership: 'by_code' },
  { code: '5XXX', name: 'Asia', membership: 'by_code' },
  { code: '6XXX', name: 'Australia and Oceania', membership: 'by_code' },
  { code: '7XXX', name: 'Africa', membership: 'by_code' },
];

/** Members of proved groups that had no trade in the figures that prove the others. */
export const untestedMembers: Readonly<Record<string, readonly string[]>> = {
  '0014': ['5610'],
  '0021': ['2390'],
  '0026': ['5610'],
  '0027': ['5610'],
};
