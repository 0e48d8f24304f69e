import { beginsWithShape } from './has-shape.ts';

/**
 * The first two characters of a manufacturer identification code for Canada: one for each province, since `CA` is
 * not used.
 *
 * @source 19 CFR part 102, Appendix, paragraph 2
 */
export const CANADIAN_PROVINCES = {
  XA: 'Alberta',
  XB: 'New Brunswick',
  XC: 'British Columbia',
  XM: 'Manitoba',
  XN: 'Nova Scotia',
  XO: 'Ontario',
  XP: 'Prince Edward Island',
  XQ: 'Quebec',
  XS: 'Saskatchewan',
  XT: 'Northwest Territories',
  XV: 'Nunavut',
  XW: 'Newfoundland and Labrador',
  XY: 'Yukon Territory',
} as const;

/** The parts of a manufacturer identification code. */
export interface ManufacturerId {
  /** ISO code of the country, or the code of a Canadian province. */
  readonly country: string;
  /** The first three characters of the first two words of the name. */
  readonly name: string;
  /** Up to four digits of the street address; empty when it has none. */
  readonly addressNumber: string;
  /** The first three letters of the city. */
  readonly city: string;
}

/**
 * Takes a manufacturer identification code apart, from its end: three letters of the city, up to four digits of the
 * address, and the name between these and the country. It checks the form; whether there is such a country is for
 * the table of countries to say.
 *
 * @returns null when the text cannot be such a code
 * @source 19 CFR part 102, Appendix
 * @example
 * parseManufacturerId('USDHLEXP1304ERL'); // => { country: 'US', name: 'DHLEXP', addressNumber: '1304', city: 'ERL' }
 */
export function parseManufacturerId(text: string): ManufacturerId | null {
  const nameEnd = nameEndOf(text);
  if (nameEnd === null) return null;
  const cityStart = cityStartOf(text);
  return {
    country: text.slice(0, 2),
    name: text.slice(2, nameEnd),
    addressNumber: text.slice(nameEnd, cityStart),
    city: text.slice(cityStart),
  };
}

/** The country (for Canada the province) of a manufacturer identification code; null when the text is no code. */
export function manufacturerCountry(text: string): string | null {
  return nameEndOf(text) === null ? null : text.slice(0, 2);
}

/** Whether a text has the form of a manufacturer identification code. Allocates nothing. */
export function hasManufacturerIdForm(text: string): boolean {
  return nameEndOf(text) !== null;
}

/** Where the name ends; null when the text is no code. */
function nameEndOf(text: string): number | null {
  if (!beginsWithShape(text, SHAPE) || text.startsWith('CA')) return null;
  const cityStart = cityStartOf(text);
  const nameEnd = addressStartOf(text, cityStart);
  const named = nameEnd - 2;
  return cityStart < text.length && named <= 6 ? nameEnd : null;
}

/** Where the last letters begin, three at most; one character at least is left to the name. */
function cityStartOf(text: string): number {
  const least = Math.max(3, text.length - 3);
  let start = text.length;
  while (start > least && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** Where the digits before the city begin, four at most; one character at least is left to the name. */
function addressStartOf(text: string, cityStart: number): number {
  const least = Math.max(3, cityStart - 4);
  let start = cityStart;
  while (start > least && !isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

const isLetter = (code: number): boolean => code >= 65;

/** Two letters, then up to thirteen letters or digits. */
const SHAPE = '@@*************';
