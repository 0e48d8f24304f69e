import { isDataClass } from '../classes/data-class.ts';
import type { Detector } from './detector.ts';
import { VALUE_READERS } from './label-value.ts';
import { RedactionError } from './redaction-error.ts';
import { SCANNERS } from './scanners/scanners.ts';

/**
 * Refuses detectors that are none, as they may come from a file.
 *
 * @throws RedactionError - DETECTOR_MALFORMED
 */
export function checkDetectors(detectors: readonly Detector[]): void {
  for (const [index, detector] of detectors.entries()) {
    const problem = problemOf(detector);
    if (problem !== null) throw new RedactionError('DETECTOR_MALFORMED', { detector: index + 1, problem });
  }
}

function problemOf(detector: Detector): string | null {
  if (!isDataClass(detector.dataClass)) return 'its class is unknown';
  switch (detector.kind) {
    case 'shape':
      return areAll(detector.shapes, isShape) ? null : 'a shape is empty, or longer than 64 characters';
    case 'label':
      if (!Object.hasOwn(VALUE_READERS, detector.value)) return 'its kind of value is unknown';
      return areAll(detector.labels, isLabel) ? null : 'a label is not small letters and single blanks';
    case 'scanner':
      return Object.hasOwn(SCANNERS, detector.scanner) ? null : 'its scanner is unknown';
    default:
      return 'its kind is unknown';
  }
}

const areAll = (texts: readonly string[], isRight: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.every(isRight);

const isShape = (shape: string): boolean => shape.length > 0 && shape.length <= 64;
const isLabel = (label: string): boolean => label.length <= 64 && /^[a-z]+(?: [a-z]+)*$/u.test(label);
