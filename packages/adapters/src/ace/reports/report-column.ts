import type { DataClass, Sealed } from '@tradepulse/privacy';
import type { CodeTableName } from './code-tables.ts';

/** What a figure or code of a row belongs to: it repeats in all rows of its entry, or of its line. */
export type ReportLevel = 'entry' | 'line' | 'tariff';

/** How the cells of a column are read. */
export type ReportColumnType =
  | 'entry_number'
  | 'line_number'
  | 'tariff_number'
  | 'code'
  | 'identifier'
  | 'words'
  | 'date'
  | 'flag'
  | 'amount'
  | 'decimal'
  | 'count'
  | 'party'
  | 'text';

/** Classes whose values may stand as plain text in a row. `IDENTIFIER` joins records and is not shown. */
type OpenClass = 'DIMENSION' | 'STATISTIC' | 'IDENTIFIER';

/** Classes whose values are sealed when the cell is read. */
type SealedClass = Exclude<DataClass, 'DIMENSION' | 'STATISTIC'>;

/** One column of the report, said once. */
export interface ReportColumn {
  /** As CBP titles it. */
  readonly title: string;
  /** Other titles of the same column. */
  readonly aliases: readonly string[];
  readonly type: ReportColumnType;
  readonly level: ReportLevel;
  readonly dataClass: OpenClass | SealedClass;
  /** Fewest and most characters of a code or identifier; null for everything else. */
  readonly width: readonly [least: number, most: number] | null;
  /** The table by which a code gets lost zeros back. */
  readonly table: CodeTableName | null;
  /** Whether a row without it is no row. */
  readonly required: boolean;
  /** Whether it is of the extended set of columns. */
  readonly extended: boolean;
}

/** The value of a column: cents, ISO days, text with its zeros; sealed where the class is not open. */
export type ReportValue<C extends ReportColumn> =
  | (C['dataClass'] extends OpenClass ? OpenValue<C['type']> : Sealed<string>)
  | (C['required'] extends true ? never : null);

type OpenValue<T extends ReportColumnType> = T extends 'amount' | 'decimal' | 'count'
  ? number
  : T extends 'flag'
    ? boolean
    : string;

const plain = {
  aliases: [],
  dataClass: 'DIMENSION',
  width: null,
  table: null,
  required: false,
  extended: false,
} as const;

/** A column whose reading needs nothing but its type. */
const simple =
  <const T extends ReportColumnType, const D extends ReportColumn['dataClass']>(type: T, dataClass: D) =>
  <const L extends ReportLevel>(level: L, title: string) =>
    ({ ...plain, type, dataClass, level, title }) as const;

export const entryNumber = simple('entry_number', 'IDENTIFIER');
export const lineNumber = simple('line_number', 'IDENTIFIER');
export const tariffNumber = simple('tariff_number', 'DIMENSION');
export const words = simple('words', 'DIMENSION');
export const date = simple('date', 'DIMENSION');
export const flag = simple('flag', 'DIMENSION');
export const amount = simple('amount', 'STATISTIC');
export const decimal = simple('decimal', 'STATISTIC');
export const count = simple('count', 'DIMENSION');
export const party = simple('party', 'IOR_NUMBER');
export const nameOf = simple('text', 'NAME');

type Width = readonly [least: number, most: number];

/** A code, and the table that knows it. */
export const code = <const L extends ReportLevel>(
  level: L,
  title: string,
  width: Width,
  table: CodeTableName | null = null,
) => ({ ...plain, type: 'code', level, title, width, table }) as const;

/** Text that names a record. */
export const identifier = <const L extends ReportLevel>(level: L, title: string, width: Width) =>
  ({ ...plain, type: 'identifier', dataClass: 'IDENTIFIER', level, title, width }) as const;

/** A column in which some of what is said is said otherwise. */
type With<C extends ReportColumn, Said> = Omit<C, keyof Said> & Said;

/** A code or identifier that says who someone is. */
export const identifying = <const C extends ReportColumn, const D extends SealedClass>(
  column: C,
  dataClass: D,
): With<C, { readonly dataClass: D }> => ({ ...column, dataClass });

/** The same column, where no row can do without it. */
export const required = <const C extends ReportColumn>(column: C): With<C, { readonly required: true }> => ({
  ...column,
  required: true,
});

/** The same column, where only the extended set has it. */
export const extended = <const C extends ReportColumn>(column: C): With<C, { readonly extended: true }> => ({
  ...column,
  extended: true,
});

/** The same column, which other reports title otherwise. */
export const alias = <const C extends ReportColumn>(
  column: C,
  ...aliases: readonly string[]
): With<C, { readonly aliases: readonly string[] }> => ({ ...column, aliases });
