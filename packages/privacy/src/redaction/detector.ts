import type { DataClass } from '../classes/data-class.ts';

/**
 * Finds what is written in one of some shapes. In a shape `#` stands for a digit, `@` for a letter, `*` for either,
 * `_` for one hyphen or blank, `~` for one to three separators of any kind (blanks, line breaks, hyphens, commas,
 * quotes) and every other character for itself.
 */
export interface ShapeDetector {
  readonly kind: 'shape';
  readonly dataClass: DataClass;
  readonly shapes: readonly string[];
  /** What may not stand right before or after: a `digit` alone, or a `word` character (a letter or a digit). */
  readonly edge: 'digit' | 'word';
}

/**
 * Finds the value that follows a label, as in `bond no. 20C0123AB` or `"password": "..."`. A blank in a label stands
 * for any joint of two words, or none: `tax id` is also `taxId` and `TAX_ID`. In structures the label is the key.
 */
export interface LabelDetector {
  readonly kind: 'label';
  readonly dataClass: DataClass;
  /** In small letters, words parted by blanks. */
  readonly labels: readonly string[];
  readonly value: LabelValue;
  /** Words right before a label that make it another: with `file` the label `name` is none in `file name`. */
  readonly notAfter?: readonly string[];
}

/**
 * What follows a label. Numbers and codes follow at once; the last four need a colon, an equals sign,
 * `is` or a quote between (`rest` one of the first two):
 * `digits` four or more, of which nine suffice; `phone` seven or more digits, of which ten suffice; `box` a number;
 * `code` letters and digits, five or more, one of them a digit; `importer` the same with six digits, its class told by
 * the value;
 * `duns`, `bond`, `mid` what has that form; `word` up to a blank; `secret` the same, or what stands in quotes;
 * `line` a name or an address, up to the end of the line or the next field; `rest` up to the end of the line.
 */
export type LabelValue =
  | 'digits'
  | 'phone'
  | 'box'
  | 'code'
  | 'importer'
  | 'duns'
  | 'bond'
  | 'mid'
  | 'word'
  | 'secret'
  | 'line'
  | 'rest';

/** Finds what no shape can say, with one of the scanners of this package. */
export interface ScannerDetector {
  readonly kind: 'scanner';
  readonly dataClass: DataClass;
  readonly scanner: ScannerName;
}

/** The scanners: each reads a text once, from its beginning to its end. */
export type ScannerName =
  'bearer' | 'email' | 'known-secret' | 'nine-digits' | 'phone' | 'private-key' | 'street' | 'url-credential';

/** What a redactor looks for. Data, not code: every detector takes time in proportion to the text, whatever it says. */
export type Detector = ShapeDetector | LabelDetector | ScannerDetector;
