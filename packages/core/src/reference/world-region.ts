import { derivationOf, levelCode } from '@tradepulse/measures';

/**
 * The Census Bureau's world region of a country (1XXX North America to 7XXX Africa), as the level `region`
 * of reports derives it.
 *
 * Null for the United States and for its possessions (9XXX), which are no partners and in no region's rows.
 *
 * @source census-international-trade-api: the group rows of 2020 and 2024 equal the sums over these members
 * @example
 * worldRegion('5700'); // => '5XXX'
 * worldRegion('2010'); // => '1XXX'
 * worldRegion('9030'); // => null
 */
export function worldRegion(country: string): string | null {
  return levelCode(country, derivationOf('region', 'census_import'));
}
