/**
 * The storage types of the vocabulary. Every engine's DDL, the row types, the validators and the data
 * dictionary derive from these and from nothing else.
 *
 * - `code`: text of digits or letters, leading zeros kept; never a number
 * - `amount`: money in integer US cents
 * - `quantity`: whole units of the unit that the row's unit column names
 * - `weight`: whole kilograms
 * - `count`: a whole number of things
 * - `year`: a calendar year; `month`: 1 to 12
 */
export type ColumnType = 'code' | 'amount' | 'quantity' | 'weight' | 'count' | 'year' | 'month';

/** Privacy class of a column (specs of the privacy package): what may be shown to whom starts here. */
export type ColumnClass = 'DIMENSION' | 'STATISTIC';

/** One column of a fact, said once: type, class, unit, meaning and the publisher's own field name. */
export interface Column {
  readonly type: ColumnType;
  readonly class: ColumnClass;
  readonly nullable: boolean;
  readonly meaning: string;
  /** Name of the field in the publisher's layout, without its `_mo` or `_yr` ending; null when derived. */
  readonly field: string | null;
  /** Fewest and most characters of a code; null for everything else. */
  readonly width: readonly [least: number, most: number] | null;
}

/** The JavaScript value of a column: codes are text, everything else is a safe integer. */
export type ColumnValue<C extends Column> =
  (C['type'] extends 'code' ? string : number) | (C['nullable'] extends true ? null : never);

type Described = Readonly<{ meaning: string; field?: string }>;

/** A code that every row carries. */
export const code = (width: number | readonly [number, number], described: Described) =>
  ({
    type: 'code',
    class: 'DIMENSION',
    nullable: false,
    width: typeof width === 'number' ? ([width, width] as const) : width,
    meaning: described.meaning,
    field: described.field ?? null,
  }) as const;

/** A code that a dataset of coarser grain does not carry. */
export const optionalCode = (width: number | readonly [number, number], described: Described) =>
  ({ ...code(width, described), nullable: true }) as const;

/** A part of the statistical period. */
export const periodPart = (type: 'year' | 'month', described: Described) =>
  ({
    type,
    class: 'DIMENSION',
    nullable: false,
    width: null,
    meaning: described.meaning,
    field: described.field ?? null,
  }) as const;

/** A published figure; null when the dataset does not report it, which is not zero. */
export const figure = <T extends 'amount' | 'quantity' | 'weight' | 'count'>(type: T, described: Described) =>
  ({
    type,
    class: 'STATISTIC',
    nullable: true,
    width: null,
    meaning: described.meaning,
    field: described.field ?? null,
  }) as const;
