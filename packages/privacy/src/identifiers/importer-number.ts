import type { DataClass } from '../classes/data-class.ts';
import { canonicalIdentifier, withoutSeparators } from './canonical-identifier.ts';
import { hasShape } from './has-shape.ts';

/**
 * The forms of an importer of record number: `EIN` an employer's number `NN-NNNNNNN` with a suffix of two characters
 * or without; `SSN` a Social Security number `NNN-NN-NNNN`; `IOR_NUMBER` one that Customs assigned, `YYDDPP-NNNNN`
 * (year, port, serial number); `UNHYPHENATED` nine digits, alone or with a suffix, whose hyphens were lost, so that
 * the form no longer says whose number it is.
 */
export type ImporterNumberForm = 'EIN' | 'SSN' | 'IOR_NUMBER' | 'UNHYPHENATED';

/**
 * The form of an importer number, blanks around it or not.
 *
 * @returns null when the text has none of the forms
 * @source CBP Form 5106; 19 CFR 24.5
 * @example
 * importerNumberForm('30-0641353AB'); // => 'EIN'
 */
export function importerNumberForm(text: string): ImporterNumberForm | null {
  return formOf(canonicalIdentifier(text));
}

/**
 * The data class of a value in a column of importer numbers, told by the value alone. Only a number that is written
 * as an employer's (or carries an employer's suffix) is `EIN`, and only one that is written as Customs' own is
 * `IOR_NUMBER`. Everything else is `SSN`: nine bare digits may be anyone's, and so may what has no known form.
 *
 * Eleven bare characters are `EIN`: a Social Security number takes no suffix.
 *
 * @source DHS/CBP/PIA-036 section 2.1; the choice where a value is ambiguous is ours, and the safe one
 * @example
 * importerNumberClass('12-3456789'); // => 'EIN'
 * importerNumberClass('123456789'); // => 'SSN'
 */
export function importerNumberClass(text: string): DataClass & ('EIN' | 'SSN' | 'IOR_NUMBER') {
  const canonical = canonicalIdentifier(text);
  const form = formOf(canonical);
  if (form === 'UNHYPHENATED') return canonical.length === 11 ? 'EIN' : 'SSN';
  return form ?? 'SSN';
}

/**
 * The number of the holder behind an importer number: nine digits, the suffix dropped (suffixes tell the places of
 * one firm apart), or the eleven digits of a number that Customs assigned. Contributors to a cell are counted by it.
 *
 * What comes back is as plain as what went in: seal it or make its token at once.
 *
 * @example
 * holdingBase('30-0641353AB') === holdingBase('30-064135300'); // => true
 */
export function holdingBase(text: string): string {
  const digits = withoutSeparators(text);
  const form = importerNumberForm(text);
  return form === 'EIN' || form === 'UNHYPHENATED' ? digits.slice(0, 9) : digits;
}

function formOf(text: string): ImporterNumberForm | null {
  switch (text.length) {
    case 9:
      return hasShape(text, '#########') ? 'UNHYPHENATED' : null;
    case 10:
      return hasShape(text, '##-#######') || hasShape(text, '## #######') ? 'EIN' : null;
    case 11:
      return isSocialSecurityForm(text) ? 'SSN' : unhyphenatedWithSuffix(text);
    case 12:
      return formOfTwelve(text);
    default:
      return null;
  }
}

const isSocialSecurityForm = (text: string): boolean =>
  hasShape(text, '###-##-####') || hasShape(text, '### ## ####');

const unhyphenatedWithSuffix = (text: string): ImporterNumberForm | null =>
  hasShape(text, '#########**') && hasSuffix(text) ? 'UNHYPHENATED' : null;

function formOfTwelve(text: string): ImporterNumberForm | null {
  if (hasShape(text, '######-#####')) return 'IOR_NUMBER';
  return hasShape(text, '##-#######**') && hasSuffix(text) ? 'EIN' : null;
}

/** Whether the last two characters are a suffix: O, I and Z are not given, since they look like 0, 1 and 2. */
const hasSuffix = (text: string): boolean =>
  isSuffixLetter(text.charCodeAt(text.length - 2)) && isSuffixLetter(text.charCodeAt(text.length - 1));

const isSuffixLetter = (code: number): boolean => code !== LETTER_I && code !== LETTER_O && code !== LETTER_Z;

const LETTER_I = 73;
const LETTER_O = 79;
const LETTER_Z = 90;
