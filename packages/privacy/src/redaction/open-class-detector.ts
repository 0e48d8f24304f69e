import { DATA_CLASSES, type DataClass } from '../classes/data-class.ts';
import { REDACTION_DETECTORS } from './default-detectors.ts';
import type { Detector } from './detector.ts';
import { findIdentities, searchOf } from './find-identities.ts';
import { labelOfKey } from './label-index.ts';
import { plainReading } from './reading/reading.ts';

/** Tells what a column that is declared open holds in truth. */
export interface ClassDetector {
  /**
   * The strictest class of what a value of an open column holds; null when nothing is found in it. Bare digits are
   * codes and figures there, as the column says.
   */
  readonly classOfValue: (text: string) => DataClass | null;
  /** The class that the name of a column claims, such as `CREDENTIAL` of `db_password`; null when it claims none. */
  readonly classOfName: (name: string) => DataClass | null;
}

/**
 * Opens a detector of classes.
 *
 * @example
 * openClassDetector().classOfValue('078-05-1120'); // => 'SSN'
 * openClassDetector().classOfName('importer_ssn'); // => 'SSN'
 */
export function openClassDetector(): ClassDetector {
  const search = searchOf(DETECTORS_OF_OPEN_VALUES);
  return Object.freeze({
    classOfValue: (text: string) => {
      const found = findIdentities(text, search).map(({ class: dataClass }) => dataClass);
      return found.find((name) => DATA_CLASSES[name].sensitivity === 'never') ?? found[0] ?? null;
    },
    classOfName: (name: string) => labelOfKey(plainReading(name), search.labels)?.class ?? null,
  });
}

/** Without the one that takes nine bare digits for a number of somebody: in an open column they are a code or a figure. */
export const DETECTORS_OF_OPEN_VALUES: readonly Detector[] = REDACTION_DETECTORS.filter(
  (detector) => detector.kind !== 'scanner' || detector.scanner !== 'nine-digits',
);
