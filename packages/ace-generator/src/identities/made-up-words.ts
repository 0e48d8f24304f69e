import { hashTwo } from '../random/hash.ts';

/** Beginnings and endings of words that no register of companies holds. */
const BEGINNINGS = [
  'Blor',
  'Quix',
  'Zim',
  'Vrak',
  'Plun',
  'Thwip',
  'Glez',
  'Snor',
  'Wob',
  'Frib',
  'Kraz',
  'Mub',
  'Dril',
  'Yop',
  'Hux',
  'Jiv',
  'Crel',
  'Nolf',
  'Spaz',
  'Tund',
  'Ogg',
  'Ruzz',
  'Lemp',
  'Bazk',
  'Chiv',
  'Gromp',
  'Pliv',
  'Squon',
  'Varb',
  'Zelt',
] as const;
const ENDINGS = [
  'axo',
  'imble',
  'ondle',
  'uzzle',
  'eepo',
  'orkin',
  'ibbit',
  'ampus',
  'oodle',
  'etzi',
  'unkle',
  'avvo',
  'iggle',
  'ostle',
  'ubbo',
  'erkle',
  'anzo',
  'iffle',
  'ombat',
  'uxley',
  'ezzik',
  'olpo',
  'indle',
  'arbo',
  'utt',
  'eggo',
  'inko',
  'ushka',
] as const;

/** A made-up word: the same for the same name. */
export function madeUpWord(seed: number, name: number): string {
  const word = hashTwo(seed, 0x0ddba11, name);
  const beginning = BEGINNINGS[word % BEGINNINGS.length] ?? 'Blor';
  return beginning + (ENDINGS[(word >>> 8) % ENDINGS.length] ?? 'axo');
}
