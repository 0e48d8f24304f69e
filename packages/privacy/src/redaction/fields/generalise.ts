import type { DataClass } from '../../classes/data-class.ts';
import { canonicalIdentifier } from '../../identifiers/canonical-identifier.ts';
import { hasShape } from '../../identifiers/has-shape.ts';
import { manufacturerCountry } from '../../identifiers/manufacturer-id.ts';

/**
 * The part of a value that may be known: of an address the first three digits of its ZIP code, of a manufacturer
 * identification code its country, of an importer number that Customs assigned its port.
 *
 * @returns null when there is no such part
 * @source 45 CFR 164.514(b)(2)(i)(B) for three digits of a ZIP code; 19 CFR part 102, Appendix; CBP Form 5106
 * @example
 * generalise('MID', 'USDHLEXP1304ERL'); // => 'US'
 */
export function generalise(dataClass: DataClass, value: string): string | null {
  return GENERAL_PARTS[dataClass]?.(canonicalIdentifier(value)) ?? null;
}

/** Whether values of a class have such a part. */
export function isGeneralised(dataClass: DataClass): boolean {
  return Object.hasOwn(GENERAL_PARTS, dataClass);
}

/** Of the last word that has the form of a ZIP code, since a street number may have five digits too. */
function zipArea(address: string): string | null {
  const words = address.split(/[\s,]/u);
  const zip = words.findLast((word) => hasShape(word, '#####') || hasShape(word, '#####-####'));
  return zip?.slice(0, 3) ?? null;
}

/** `YYDDPP-NNNNN`: district and port stand after the year. */
const assigningPort = (number: string): string | null =>
  hasShape(number, '######-#####') ? number.slice(2, 6) : null;

const GENERAL_PARTS: Readonly<Partial<Record<DataClass, (value: string) => string | null>>> = {
  ADDRESS_BUSINESS: zipArea,
  ADDRESS_HOME: zipArea,
  IOR_NUMBER: assigningPort,
  MID: manufacturerCountry,
};
