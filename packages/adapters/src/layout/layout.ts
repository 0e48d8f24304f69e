/** One field of a fixed-width record: positions count from 1, both inclusive, as the publisher prints them. */
export interface Field {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `number`: whole, not negative, right-justified, filled with blanks; `text`: left-justified. */
  readonly kind: 'text' | 'number';
}

/** The layout of one member of the Census Bureau's archives. */
export interface Layout<F extends readonly Field[] = readonly Field[]> {
  readonly name: string;
  /** Names under which the member appears in archives; letter case varies from month to month. */
  readonly members: RegExp;
  /** Characters of a record without its line end. */
  readonly length: number;
  readonly fields: F;
}

/** A decoded record: text without the blanks behind it, numbers as printed; null where the field is blank. */
export type LayoutRecord<L extends Layout> = {
  readonly [K in L['fields'][number] as K['name']]: (K['kind'] extends 'number' ? number : string) | null;
};

/** Declares a layout; the names of its fields become part of the type. */
export function defineLayout<const F extends readonly Field[]>(layout: Layout<F>): Layout<F> {
  return Object.freeze(layout);
}
