import { z } from 'zod';

/** A row that says where it is from. */
export interface SourcedRow {
  readonly source: string;
  /** True when no source says this in so many words: a rule or general knowledge put it here. */
  readonly inferred: boolean;
}

/** A row that holds for a time. The interval is half-open: its last day is the day before `valid_to`. */
export interface DatedRow extends SourcedRow {
  /** First day, YYYY-MM-DD; null: no beginning known. */
  readonly valid_from: string | null;
  /** First day on which it holds no more, YYYY-MM-DD; null: no end known. */
  readonly valid_to: string | null;
}

/**
 * Whether a row holds on a day.
 *
 * @param date - YYYY-MM-DD
 * @example
 * holdsOn({ valid_from: '2022-07-01', valid_to: null }, '2022-06-30'); // => false
 */
export function holdsOn(row: Pick<DatedRow, 'valid_from' | 'valid_to'>, date: string): boolean {
  return (
    (row.valid_from === null || row.valid_from <= date) && (row.valid_to === null || date < row.valid_to)
  );
}

/** A text that is not empty and has no blank at either end. */
export const text: z.ZodString = z.string().regex(/^\S(.*\S)?$/);

/** A day, YYYY-MM-DD. */
export const day: z.ZodISODate = z.iso.date();

/** The shape of {@link SourcedRow}. */
export const sourcedShape: { readonly source: z.ZodString; readonly inferred: z.ZodBoolean } = {
  source: text,
  inferred: z.boolean(),
};

/** The shape of {@link DatedRow}. */
export const datedShape: typeof sourcedShape & {
  readonly valid_from: z.ZodNullable<z.ZodISODate>;
  readonly valid_to: z.ZodNullable<z.ZodISODate>;
} = { valid_from: day.nullable(), valid_to: day.nullable(), ...sourcedShape };
