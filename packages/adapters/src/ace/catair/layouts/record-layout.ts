import type { DataClass } from '@tradepulse/privacy';

/** Character class as CBP prints it: A letters, N digits, SN digits or blank, AN both, X any printable, D a date. */
export type CharacterClass = 'A' | 'N' | 'SN' | 'AN' | 'X' | 'D';

/**
 * What a sealed field holds: a data class, or one that its value decides. `PARTY_NUMBER` is an employer's, a Social
 * Security or a CBP-assigned number; `PARTY_OR_MID` may be a manufacturer's code as well, `MID_OR_LICENCE` is one or a licence; `FREE_TEXT` is written by
 * people, may hold anyone's name and is sealed as one.
 */
export type SealedContent = DataClass | 'PARTY_NUMBER' | 'PARTY_OR_MID' | 'MID_OR_LICENCE' | 'FREE_TEXT';

interface Positioned {
  /** First position, from 1. */
  readonly start: number;
  /** Last position, inclusive. */
  readonly end: number;
  readonly class: CharacterClass;
}

/** A text, a time of day, a moment, or a field that is never read (a password). */
export interface PlainField extends Positioned {
  readonly kind: 'text' | 'time' | 'timestamp' | 'dropped';
}

/** The order in which a chapter prints year, month and day of a date. */
export type DateOrder = 'MMDDYY' | 'YYMMDD' | 'CCYYMMDD' | 'MMDDCCYY';

/** A day. */
export interface DateField extends Positioned {
  readonly kind: 'date';
  readonly order: DateOrder;
}

/** An amount of money or another number; `decimals` are implied: not printed, but there. */
export interface NumericField extends Positioned {
  readonly kind: 'money' | 'number';
  readonly decimals: number;
}

/** A text that identifies someone and leaves the reader sealed. */
export interface SealedField extends Positioned {
  readonly kind: 'sealed';
  readonly content: SealedContent;
}

/** One field of an 80-column record. */
export type CatairField = PlainField | DateField | NumericField | SealedField;

/** The fields of a record by name, in the order of their positions; what lies between them is filler. */
export type CatairFields = Readonly<Record<string, CatairField>>;

/** Words that stand at a position, from 1. */
export interface Words {
  readonly start: number;
  readonly words: string;
}

/** The layout of one record of a chapter of CATAIR. */
export interface RecordLayout<F extends CatairFields = CatairFields> {
  /** The chapter, named by its application identifier where it has one; `control` for the envelopes. */
  readonly chapter: string;
  /** The characters at the beginning by which the record is known. */
  readonly tag: string;
  readonly title: string;
  /** First day on which messages have this layout; absent when no older layout is known. */
  readonly from?: string;
  /**
   * Words at a position by which this form of the record is known. With them CBP says that nothing is on file, in the
   * place of the record's own fields.
   */
  readonly says?: Words;
  readonly fields: F;
}

/** Declares a layout; names and kinds of its fields become part of the type. */
export function defineRecord<const F extends CatairFields>(layout: RecordLayout<F>): RecordLayout<F> {
  return Object.freeze(layout);
}

/** A code or text, blanks behind it cut off. */
export const text = (start: number, end: number, characters: CharacterClass) =>
  ({ kind: 'text', start, end, class: characters }) as const;

/** A day: MMDDYY in six positions and CCYYMMDD in eight, unless the chapter has another order. */
export const date = (start: number, end: number, characters: CharacterClass, order?: DateOrder) =>
  ({
    kind: 'date',
    start,
    end,
    class: characters,
    order: order ?? (end - start === 7 ? 'CCYYMMDD' : 'MMDDYY'),
  }) as const;

/** A time of day, HHMM or HHMMSS. */
export const time = (start: number, end: number, characters: CharacterClass) =>
  ({ kind: 'time', start, end, class: characters }) as const;

/** A moment, MMDDYYHHMMSSXX: a clock of twelve hours, XX is AM or PM. The chapters do not name its time zone. */
export const timestamp = (start: number, end: number, characters: CharacterClass) =>
  ({ kind: 'timestamp', start, end, class: characters }) as const;

/** Money: cents with two decimals, whole dollars with none. */
export const money = (start: number, end: number, characters: CharacterClass, decimals: number) =>
  ({ kind: 'money', start, end, class: characters, decimals }) as const;

/** A quantity, a weight, a rate or a count. */
export const number = (start: number, end: number, characters: CharacterClass, decimals: number) =>
  ({ kind: 'number', start, end, class: characters, decimals }) as const;

/** What identifies someone. */
export const sealed = (start: number, end: number, characters: CharacterClass, content: SealedContent) =>
  ({ kind: 'sealed', start, end, class: characters, content }) as const;

/** A credential: blanked before anything else looks at the record. */
export const dropped = (start: number, end: number, characters: CharacterClass) =>
  ({ kind: 'dropped', start, end, class: characters }) as const;
