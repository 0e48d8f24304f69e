import type { Day } from '../calendar/day.ts';
import { Draw } from '../random/draw.ts';
import { hash } from '../random/hash.ts';
import { base36, FILER_CODES, filerCode } from './filer-code.ts';
import { madeUpWord } from './made-up-words.ts';
import { digits, hasEmployerNumber, partyNumber } from './party-number.ts';

/** An importer of record: who it is, and how it behaves. */
export interface Importer {
  readonly index: number;
  /** As it stands in files; invalid by construction. */
  readonly number: string;
  readonly name: string;
  /** Which of the world's addresses it has. */
  readonly address: number;
  /** Places in the list of filers. */
  readonly filers: readonly [number, number];
  readonly surety: string;
  readonly bondNo: string;
  readonly bondAmount: number;
  /** Chance that an examination finds something. */
  readonly risk: number;
  readonly firstEntry: Day;
  /** Certified trade partner, from a day on; null when it is not. */
  readonly certifiedFrom: Day | null;
  readonly payment: '2' | '3' | '7' | '8';
  readonly type: 'C' | 'P' | 'I' | 'S';
  readonly related: boolean;
}

/** The importers of a world by their index, each made when it is first asked for. */
export interface ImporterPool {
  readonly size: number;
  readonly filers: number;
  at(index: number): Importer;
  /** The importer itself, or the next that has a number as employers have. */
  withEmployerNumber(index: number): Importer;
  /** Every importer, those of stories last. */
  all(): Iterable<Importer>;
}

/** One in so many importers is new within the world's time. */
const NEW_ONE_IN = 12;
const BOND_AMOUNTS = [5_000_000, 5_000_000, 10_000_000, 20_000_000, 50_000_000, 100_000_000] as const;

/**
 * Importers of a world of some lines: about twelve times the square root of the lines of a year, so that full scale
 * has some 130,000 (our estimate; CBP counts several hundred thousand, most of them with a single entry).
 */
export const importerCount = (lines: number): number => Math.max(60, Math.ceil(12 * Math.sqrt(lines)));

/**
 * Makes the pool.
 *
 * @param cast - what is particular of the importers of stories, who come after the others
 */
export function importerPool(
  seed: number,
  size: number,
  [from, to]: readonly [from: Day, to: Day],
  cast: readonly Partial<Importer>[] = [],
): ImporterPool {
  const known: (Importer | undefined)[] = [];
  const filers = Math.min(FILER_CODES, Math.max(12, Math.ceil(size / 60)));
  const at = (index: number): Importer =>
    (known[index] ??= { ...makeImporter(seed, index, filers, from, to), ...cast[index - size] });
  return {
    size,
    filers,
    at,
    withEmployerNumber: (index) => at(hasEmployerNumber(index) ? index : (index + 1) % size),
    *all() {
      for (let index = 0; index < size + cast.length; index += 1) yield at(index);
    },
  };
}

function makeImporter(seed: number, index: number, filers: number, from: Day, to: Day): Importer {
  const draw = new Draw(hash(seed, 0x1e90, index));
  const isNew = index % NEW_ONE_IN === 7;
  const firstEntry = isNew ? draw.between(from - 200, to) : from - draw.between(400, 7000);
  const certified = !isNew && draw.chance(0.14);
  return {
    index,
    number: partyNumber(index),
    name: `${madeUpWord(seed, 2 * index)} ${madeUpWord(seed, 2 * index + 1)} ${draw.pick(['LLC', 'Inc', 'Corp', 'Co'])}`,
    address: index,
    filers: [draw.rank(filers), draw.rank(filers)],
    surety: suretyCode(draw.rank(SURETIES)),
    bondNo: `ZB${base36(index, 7)}`,
    bondAmount: draw.pick(BOND_AMOUNTS),
    risk: draw.chance(0.06) ? 0.35 : 0.02 + 0.04 * draw.unit(),
    firstEntry,
    certifiedFrom: certified ? from - draw.between(30, 2500) : null,
    payment: draw.pickBy(
      [
        [0.15, '2'],
        [0.3, '3'],
        [0.75, '7'],
      ] as const,
      '8',
    ),
    type: draw.pickBy(
      [
        [0.8, 'C'],
        [0.88, 'P'],
        [0.95, 'S'],
      ] as const,
      'I',
    ),
    related: draw.chance(0.35),
  };
}

/** Sureties of a world: fictitious, of the form that surety codes have. */
const SURETIES = 18;

/** The code of a surety. */
const suretyCode = (place: number): string => `9${digits(60 + place, 2)}`;

/** The code of one of an importer's filers. */
export const filerOf = (importer: Importer, first: boolean): string =>
  filerCode(importer.filers[first ? 0 : 1]);

/** Officers: identifiers of accounts that nobody has. */
export const officerId = (place: number): string => `ZZ${digits(place, 5)}`;

/** What is known of a party beside its number: all of it made up. */
export interface Particulars {
  readonly phone: string;
  readonly email: string;
  readonly duns: string;
  readonly address: string;
}

/**
 * Telephone numbers of the exchange 555-01xx, which is kept for fiction; mail domains under `.example` (RFC 2606);
 * D-U-N-S numbers that begin with 000; streets of a town and a state that do not exist.
 */
export function particularsOf(seed: number, importer: Importer): Particulars {
  const [first = '', second = ''] = importer.name.toLowerCase().split(' ');
  return {
    phone: `(${200 + (importer.index % 700)}) 555-01${digits(importer.index % 100, 2)}`,
    email: `trade${importer.index}@${first}-${second}.example`,
    duns: `000${digits(importer.index % 1_000_000, 6)}`,
    address: addressText(seed, importer.address),
  };
}

/** The text of an address. */
export const addressText = (seed: number, place: number): string =>
  `${1 + (place % 9899)} ${madeUpWord(seed, 700_000 + place)} Nowhere Lane, ${madeUpWord(seed, 900_000 + (place % 500))}ville, ZZ 00000`;
