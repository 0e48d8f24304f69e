/**
 * The types of a transaction record's columns. Warehouse DDL, row types, extract schemas, validators and the
 * data dictionary derive from these and from nothing else.
 *
 * - `code`: text of a code list, leading zeros kept
 * - `identifier`: text that names one record (an entry, a bond, a case); it joins rows and is never shown
 * - `party`: someone or something with an identity. Files carry its number, the warehouse a surrogate key
 * - `sealed`: text about a party; files carry it, the identity vault keeps it, no fact has it
 * - `amount`: money in integer US cents; `count`: a whole number
 * - `decimal`: a quantity with a fixed number of decimals; `ratio`: a fraction, 0.05 for five percent
 * - `date`: a calendar day; `instant`: a moment, UTC; `flag`: yes or no
 */
export type RecordColumnType =
  | 'code'
  | 'identifier'
  | 'party'
  | 'sealed'
  | 'amount'
  | 'count'
  | 'decimal'
  | 'ratio'
  | 'date'
  | 'instant'
  | 'flag';

/** What identifies a party: numbers of one namespace give one surrogate key, whatever their column. */
export type PartyKind = 'business' | 'manufacturer' | 'filer' | 'surety' | 'officer' | 'address';

/** Lists of codes that a code column may draw from; the reference tables hold their content. */
export type CodeList =
  | 'center'
  | 'country'
  | 'entry_type'
  | 'fee_class'
  | 'hts'
  | 'mode'
  | 'port'
  | 'schedule_b'
  | 'spi'
  | 'textile_category'
  | 'unit';

/** Class of a sealed or party column, as the field catalogue of the privacy package names it. */
export type IdentityClass =
  | 'NAME'
  | 'OFFICER_NAME'
  | 'ADDRESS_BUSINESS'
  | 'PHONE'
  | 'EMAIL'
  | 'EIN'
  | 'IOR_NUMBER'
  | 'LICENCE_PERMIT'
  | 'DUNS'
  | 'FTI'
  | 'MID'
  | 'USER_ID';

/** One column of a transaction record, said once. */
export interface RecordColumn {
  readonly type: RecordColumnType;
  /** `IDENTIFIER` joins rows and is not shown; identity classes never stand in a fact as plain text. */
  readonly class: 'DIMENSION' | 'STATISTIC' | 'IDENTIFIER' | IdentityClass;
  readonly nullable: boolean;
  readonly meaning: string;
  /** Fewest and most characters of a code or identifier; null for everything else. */
  readonly width: readonly [least: number, most: number] | null;
  readonly list: CodeList | null;
  readonly party: PartyKind | null;
  /** Decimals that are kept of a `decimal` or `ratio`; null for everything else. */
  readonly scale: number | null;
  /** Whether a figure may be below zero. */
  readonly signed: boolean;
}

const plain = { nullable: false, width: null, list: null, party: null, scale: null, signed: false } as const;

type Width = number | readonly [least: number, most: number];
const widthOf = (width: Width): readonly [number, number] =>
  typeof width === 'number' ? [width, width] : width;

/** A code of a list. */
export const code = (width: Width, meaning: string, list: CodeList | null = null) =>
  ({ ...plain, type: 'code', class: 'DIMENSION', meaning, width: widthOf(width), list }) as const;

/** Text that names one record. */
export const identifier = (width: Width, meaning: string) =>
  ({ ...plain, type: 'identifier', class: 'IDENTIFIER', meaning, width: widthOf(width) }) as const;

/** Someone with an identity: a number in files, a surrogate key in the warehouse. */
export const party = <C extends IdentityClass>(kind: PartyKind, dataClass: C, meaning: string) =>
  ({ ...plain, type: 'party', class: dataClass, meaning, party: kind }) as const;

/** Text about a party, which only the identity vault keeps. */
export const sealedText = <C extends IdentityClass>(dataClass: C, meaning: string) =>
  ({ ...plain, type: 'sealed', class: dataClass, meaning, nullable: true }) as const;

/** Money, in cents. */
export const amount = (meaning: string) =>
  ({ ...plain, type: 'amount', class: 'STATISTIC', meaning }) as const;

/** Money that may be below zero, in cents. */
export const signedAmount = (meaning: string) => ({ ...amount(meaning), signed: true }) as const;

/** A whole number of things. */
export const count = (meaning: string) => ({ ...plain, type: 'count', class: 'STATISTIC', meaning }) as const;

/** A quantity with decimals. */
export const decimal = (scale: number, meaning: string) =>
  ({ ...plain, type: 'decimal', class: 'STATISTIC', meaning, scale }) as const;

/** A fraction, with six decimals. */
export const ratio = (meaning: string) =>
  ({ ...plain, type: 'ratio', class: 'STATISTIC', meaning, scale: 6 }) as const;

/** A calendar day. */
export const date = (meaning: string) => ({ ...plain, type: 'date', class: 'DIMENSION', meaning }) as const;

/** A moment, in UTC to the second. */
export const instant = (meaning: string) =>
  ({ ...plain, type: 'instant', class: 'DIMENSION', meaning }) as const;

/** Yes or no. */
export const flag = (meaning: string) => ({ ...plain, type: 'flag', class: 'DIMENSION', meaning }) as const;

/** The same column, where it may be empty. */
export const optional = <C extends RecordColumn>(
  column: C,
): Omit<C, 'nullable'> & { readonly nullable: true } => ({ ...column, nullable: true });
