/**
 * The Census Bureau's world region of a country (1XXX North America to 7XXX Africa): the first digit of its
 * Schedule C code. Mexico is the one exception: its code is 2010 and its region North America.
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
  if (country === '2010') return '1XXX';
  return country === '1000' || country.startsWith('9') ? null : `${country.slice(0, 1)}XXX`;
}
