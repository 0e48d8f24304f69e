import {
  importerNumberClass,
  looksLikeSocialSecurityNumber,
  seal,
  type DataClass,
  type Sealed,
} from '@tradepulse/privacy';
import type { SealedContent } from './layouts/record-layout.ts';

/**
 * Seals what a field holds, under the class that its layout or its value says. Whatever looks like a Social Security
 * number is one.
 */
export function sealContent(content: SealedContent, value: string): Sealed<string> {
  return seal(classOf(content, value), value);
}

function classOf(content: SealedContent, value: string): DataClass {
  if (looksLikeSocialSecurityNumber(value)) return 'SSN';
  switch (content) {
    case 'PARTY_NUMBER':
      return importerNumberClass(value);
    case 'PARTY_OR_MID':
      return beginsWithCountry(value) ? 'MID' : importerNumberClass(value);
    case 'MID_OR_LICENCE':
      return beginsWithCountry(value) ? 'MID' : 'LICENCE_PERMIT';
    case 'FREE_TEXT':
      return 'NAME';
    default:
      return content;
  }
}

function beginsWithCountry(value: string): boolean {
  return /^[A-Z]{2}/.test(value);
}

const NUMBERS = /(?<!\d)(\d{3}[- ]\d{2}[- ]\d{4}|\d{2}-\d{7}|\d{6}-\d{5})(?!\d)/g;

/**
 * Blots out the numbers of persons and firms in a text that is not sealed, such as a narrative that repeats what was
 * sent: a text of CBP's is not the place for them, and nothing is counted by it.
 *
 * @example
 * maskNumbers('IMPORTER 12-3456789 NOT ON FILE'); // => 'IMPORTER ########## NOT ON FILE'
 */
export function maskNumbers(text: string): string {
  return text.replaceAll(NUMBERS, (number) => '#'.repeat(number.length));
}
