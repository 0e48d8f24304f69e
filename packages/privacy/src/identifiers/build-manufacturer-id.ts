import { CANADIAN_PROVINCES } from './manufacturer-id.ts';

/** What a manufacturer identification code is built from. */
export interface ManufacturerAddress {
  /** ISO code of the country of origin; for Canada the code of the province, such as `XO`. */
  readonly country: string;
  readonly name: string;
  /** The street line of the address, not its postal code. */
  readonly street: string;
  readonly city: string;
}

/**
 * Builds a manufacturer identification code from a name and an address: country, three characters of each of the
 * first two words of the name, up to four digits of the largest number of the street line, three letters of the city.
 *
 * Initials in a row are one word; `a`, `an`, `and`, `of`, `the` and punctuation do not count. In the street line
 * commas and hyphens within a number are passed over, and blanks part numbers.
 *
 * @returns null when the country is not of two letters (or is `CA`), or the name or the city has no letter to give
 * @source 19 CFR part 102, Appendix
 * @example
 * buildManufacturerId({ country: 'US', name: 'DHL Express', street: '236 Wendell Ford Blvd Ste 1304', city: 'Erlanger' }); // => 'USDHLEXP1304ERL'
 */
export function buildManufacturerId(manufacturer: ManufacturerAddress): string | null {
  const country = manufacturer.country.toUpperCase();
  const name = namePart(manufacturer.name);
  const city = cityPart(manufacturer.city);
  if (!isCountry(country) || name === '' || city === '') return null;
  return country + name + addressPart(manufacturer.street) + city;
}

const isCountry = (code: string): boolean =>
  Object.hasOwn(CANADIAN_PROVINCES, code) || (/^[A-Z]{2}$/u.test(code) && code !== 'CA');

function namePart(name: string): string {
  return joinInitials(wordsOf(name))
    .filter((word) => !ARTICLES.has(word))
    .slice(0, 2)
    .map((word) => word.slice(0, 3))
    .join('');
}

/** The words in upper case. Apostrophes vanish; every other mark, and a blank, parts words. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replaceAll(/[\p{M}'’`]/gu, '');
  return plain.toUpperCase().match(/[A-Z0-9]+/gu) ?? [];
}

/** Two or more single letters in a row become one word; a single one stays as it is. */
function joinInitials(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let initials = '';
  for (const word of [...words, '']) {
    if (isInitial(word)) {
      initials += word;
      continue;
    }
    if (initials !== '') joined.push(initials);
    if (word !== '') joined.push(word);
    initials = '';
  }
  return joined;
}

const isInitial = (word: string): boolean => /^[A-Z]$/u.test(word);

function addressPart(street: string): string {
  const numbers = street.replaceAll(/(?<=\d)[,-](?=\d)/gu, '').match(/\d+/gu) ?? [];
  const largest = numbers.reduce((best, each) => (isLarger(each, best) ? each : best), '');
  return largest.slice(0, 4);
}

/** Compares numbers of any length by their digits. */
function isLarger(left: string, right: string): boolean {
  const [a, b] = [left, right].map((each) => each.replace(/^0+/u, ''));
  if (a === undefined || b === undefined) return false;
  return a.length === b.length ? a > b : a.length > b.length;
}

function cityPart(city: string): string {
  const words = wordsOf(city).map((word) => word.replaceAll(/\d/gu, ''));
  const letters = words.filter((word) => !ARTICLES.has(word)).join('');
  return letters.slice(0, 3);
}

const ARTICLES: ReadonlySet<string> = new Set(['A', 'AN', 'AND', 'OF', 'THE']);
