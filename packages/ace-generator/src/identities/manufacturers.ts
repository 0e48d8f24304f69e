import { hash } from '../random/hash.ts';
import { madeUpWord } from './made-up-words.ts';
import { digits } from './party-number.ts';

/** Canada's codes are those of provinces: `CA` is not used. @source 19 CFR part 102, Appendix */
const CANADIAN = ['XO', 'XQ', 'XC', 'XA', 'XM', 'XB'] as const;

/**
 * The manufacturer identification code of factory `place` of a country: three letters of two made-up words, the
 * number of the street, three letters of a made-up town.
 */
export function manufacturerId(seed: number, country: string, place: number): string {
  const name = hash(seed, 0xfac7, country.charCodeAt(0), country.charCodeAt(1), place);
  const first = madeUpWord(seed, name % 840).slice(0, 3);
  const second = madeUpWord(seed, 1000 + ((name >>> 10) % 840)).slice(0, 3);
  const town = madeUpWord(seed, 2000 + ((name >>> 20) % 840)).slice(0, 3);
  const where = country === 'CA' ? (CANADIAN[name % CANADIAN.length] ?? 'XO') : country;
  return `${where}${first}${second}${digits(1 + (name % 9998), 1)}${town}`.toUpperCase();
}
