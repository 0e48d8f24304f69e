import { describe, expect, it } from 'vitest';
import { checkDetectors } from './check-detectors.ts';
import { REDACTION_DETECTORS } from './default-detectors.ts';
import type { Detector } from './detector.ts';

describe('checkDetectors', () => {
  it('takes the detectors of the package', () => {
    expect(() => checkDetectors(REDACTION_DETECTORS)).not.toThrow();
  });

  it.each([
    [{ kind: 'shape', dataClass: 'toString', shapes: ['#'], edge: 'word' }, 'its class is unknown'],
    [
      { kind: 'shape', dataClass: 'SSN', shapes: [], edge: 'word' },
      'a shape is empty, or longer than 64 characters',
    ],
    [
      { kind: 'shape', dataClass: 'SSN', shapes: [''], edge: 'word' },
      'a shape is empty, or longer than 64 characters',
    ],
    [
      { kind: 'label', dataClass: 'SSN', labels: ['SSN'], value: 'digits' },
      'a label is not small letters and single blanks',
    ],
    [
      { kind: 'label', dataClass: 'SSN', labels: ['ssn'], value: 'constructor' },
      'its kind of value is unknown',
    ],
    [{ kind: 'scanner', dataClass: 'SSN', scanner: '__proto__' }, 'its scanner is unknown'],
    [{ kind: 'regex', dataClass: 'SSN' }, 'its kind is unknown'],
  ])('refuses %o', (detector, problem) => {
    const detectors = [...REDACTION_DETECTORS.slice(0, 1), detector as unknown as Detector];
    expect(() => checkDetectors(detectors)).toThrow(`the detector number 2 is malformed: ${problem}`);
  });
});
