import { plainName } from '../errors/plain-name.ts';
import { RequestError } from '../errors/request-error.ts';
import type { Column } from '../vocabulary/column.ts';
import { facts, type FactName } from '../vocabulary/facts.ts';

/** How a level's code comes out of a stored key: whole, or its first characters and a fixed ending. */
export interface Derivation {
  readonly column: string;
  readonly characters: number | null;
  readonly suffix: string;
  /** Keys whose code is another, or none. */
  readonly exceptions: Readonly<Record<string, string | null>>;
  /** First characters of keys that have no code of the level. */
  readonly without: readonly string[];
}

/** A level of a dimension: what reports are split by, filtered by and drilled through. */
export interface Level {
  readonly dimension: DimensionName;
  readonly title: string;
  /**
   * Whether its codes mean the same in every fact that has it. The Harmonized System is common to six digits;
   * beyond, imports have numbers of the U.S. tariff and exports of Schedule B.
   */
  readonly conformed: boolean;
  /** The stored key in each published fact that has the level; `record-levels.ts` says it for transactions. */
  readonly from: Readonly<Partial<Record<FactName, Derivation>>>;
  /** Fewest and most characters of its codes, where no published fact tells. */
  readonly width?: readonly [least: number, most: number];
}

/** What levels are levels of. Levels of one dimension nest, as chapters hold headings; dimensions cross. */
export type DimensionName =
  | 'product'
  | 'country'
  | 'district'
  | 'district_unlading'
  | 'port'
  | 'rate_provision'
  | 'programme'
  | 'origin_of_goods'
  | 'center'
  | 'mode'
  | 'entry_type'
  | 'spi';

const whole = (column: string): Derivation => ({
  column,
  characters: null,
  suffix: '',
  exceptions: {},
  without: [],
});

/**
 * The Census Bureau's world region: the first digit of the Schedule C code. Mexico is the exception: its
 * code is 2010 and its region North America. The United States and its possessions (9...) are in none.
 */
const region: Derivation = {
  column: 'country',
  characters: 1,
  suffix: 'XXX',
  exceptions: { '2010': '1XXX', '1000': null },
  without: ['9'],
};

function product(title: string, digits: number): Level {
  const derivation: Derivation = { ...whole('commodity'), characters: digits };
  return {
    dimension: 'product',
    title,
    conformed: digits <= 6,
    from: { census_import: derivation, census_export: derivation },
  };
}

/** A level that only facts of transactions have. */
function ofRecords(
  dimension: DimensionName,
  title: string,
  width: readonly [least: number, most: number],
): Level {
  return { dimension, title, conformed: true, from: {}, width };
}

/**
 * Every level but those of time. Within a dimension they stand from the coarsest to the finest: that is
 * the order of drilling.
 */
export const levels = {
  hts2: product('Chapter', 2),
  hts4: product('Heading', 4),
  hts6: product('Subheading', 6),
  hts8: product('Tariff line', 8),
  hts10: product('Statistical number', 10),
  region: {
    dimension: 'country',
    title: 'World region',
    conformed: true,
    from: { census_import: region, census_export: region },
  },
  country: {
    dimension: 'country',
    title: 'Country',
    conformed: true,
    from: { census_import: whole('country'), census_export: whole('country') },
  },
  district: {
    dimension: 'district',
    title: 'District of entry or export',
    conformed: true,
    from: { census_import: whole('district_entry'), census_export: whole('district') },
  },
  district_unlading: {
    dimension: 'district_unlading',
    title: 'District of unlading',
    conformed: true,
    from: { census_import: whole('district_unlading') },
  },
  field_office: ofRecords('port', 'Field office', [2, 16]),
  port: {
    dimension: 'port',
    title: 'Port',
    conformed: true,
    from: { census_import: whole('port'), census_export: whole('port') },
  },
  rate_provision: {
    dimension: 'rate_provision',
    title: 'Rate provision',
    conformed: true,
    from: { census_import: whole('rate_provision') },
  },
  programme: {
    dimension: 'programme',
    title: 'Special programme',
    conformed: true,
    from: { census_import: whole('country_subcode') },
  },
  domestic_foreign: {
    dimension: 'origin_of_goods',
    title: 'Domestic or foreign goods',
    conformed: true,
    from: { census_export: whole('domestic_foreign') },
  },
  center: ofRecords('center', 'Center of Excellence and Expertise', [2, 10]),
  mode: ofRecords('mode', 'Mode of transport', [2, 2]),
  entry_type: ofRecords('entry_type', 'Type of entry', [2, 2]),
  spi: ofRecords('spi', 'Special programme claimed', [1, 2]),
} as const satisfies Readonly<Record<string, Level>>;

/** The name of a level, such as `hts6` or `country`; the levels of time are a {@link TimeLevel}. */
export type LevelName = keyof typeof levels;

/** Whether a name is a level's (time levels are apart). */
export function isLevel(name: string): name is LevelName {
  return Object.hasOwn(levels, name);
}

/**
 * How a level is taken from a fact.
 *
 * @throws RequestError - LEVEL_UNKNOWN, LEVEL_NOT_ON_FACT
 */
export function derivationOf(level: string, fact: FactName): Derivation {
  if (!isLevel(level)) throw new RequestError('LEVEL_UNKNOWN', { level: plainName(level) });
  const from: Level['from'] = levels[level].from;
  const derivation = from[fact];
  if (derivation === undefined) throw new RequestError('LEVEL_NOT_ON_FACT', { level, fact });
  return derivation;
}

/** The code of a level in a row's key; null when the dataset leaves the key empty. */
export function levelCode(key: string | null, derivation: Derivation): string | null {
  if (key === null) return null;
  const { characters, suffix, exceptions, without } = derivation;
  if (Object.hasOwn(exceptions, key)) return exceptions[key] ?? null;
  if (characters === null) return key;
  const start = key.slice(0, characters);
  return without.includes(start) ? null : start + suffix;
}

/** The next finer level of the same dimension; null at the finest. */
export function finerLevel(level: LevelName): LevelName | null {
  const names = Object.keys(levels).filter(isLevel);
  const next = names[names.indexOf(level) + 1];
  return next !== undefined && levels[next].dimension === levels[level].dimension ? next : null;
}

/**
 * Whether a text has the form of a level's codes: as many digits or letters as they have. It need not be in use.
 *
 * @example
 * isCodeOf('country', '1220'); // => true
 * isCodeOf('country', 'CANADA'); // => false
 * isCodeOf('hts4', '610910'); // => false
 */
export function isCodeOf(level: LevelName, code: string): boolean {
  const [least, most] = codeWidth(level);
  return code.length >= least && code.length <= most && /^[0-9A-Za-z*+_-]+$/.test(code);
}

function codeWidth(level: LevelName): readonly [least: number, most: number] {
  const { from, width }: Level = levels[level];
  if (width !== undefined) return width;
  for (const [name, fact] of Object.entries(facts)) {
    const derivation = Object.entries(from).find(([factName]) => factName === name)?.[1];
    if (derivation === undefined) continue;
    const { characters, suffix, column } = derivation;
    if (characters !== null) return [characters + suffix.length, characters + suffix.length];
    return Object.entries<Column>(fact.keys).find(([key]) => key === column)?.[1].width ?? [1, 10];
  }
  return [1, 10];
}
