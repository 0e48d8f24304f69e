import type { DataClass } from '../classes/data-class.ts';

/** A part of a text, from its first character to the one after its last, in UTF-16 units as `slice` counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a text holds something that identifies, or a credential, and of which class it is. Never what it is. */
export interface Finding extends Span {
  readonly class: DataClass;
}
