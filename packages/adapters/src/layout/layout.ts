/** One field of a fixed-width record: positions count from 1, both inclusive, as the publisher prints them. */
export interface Field<Name extends string = string, Kind extends 'text' | 'number' = 'text' | 'number'> {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  /** `number`: whole, not negative, right-justified, filled with blanks; `text`: left-justified. */
  readonly kind: Kind;
}

/** The layout of one member of the Census Bureau's archives, with the names of its texts and numbers. */
export interface Layout<Text extends string = string, Numeric extends string = string> {
  readonly name: string;
  /** Names under which the member appears in archives; letter case varies from month to month. */
  readonly members: RegExp;
  /** Characters of a record without its line end. */
  readonly length: number;
  readonly fields: readonly (Field<Text, 'text'> | Field<Numeric, 'number'>)[];
}

/** A decoded record: text without the blanks behind it, numbers as printed; null where the field is blank. */
export type LayoutRecord<L extends Layout> =
  L extends Layout<infer Text, infer Numeric>
    ? { readonly [N in Text]: string | null } & { readonly [N in Numeric]: number | null }
    : never;

/** Names of the fields of a layout. */
export type FieldName<L extends Layout> = L['fields'][number]['name'];

type NameOf<F extends readonly Field[], Kind> = Extract<F[number], { readonly kind: Kind }>['name'];

/** Declares a layout; the names of its fields become part of the type. */
export function defineLayout<const F extends readonly Field[]>(
  layout: Omit<Layout, 'fields'> & { readonly fields: F },
): Layout<NameOf<F, 'text'>, NameOf<F, 'number'>> {
  return Object.freeze(layout);
}
