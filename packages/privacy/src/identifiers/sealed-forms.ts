import { openSealed, type Sealed } from '../classes/sealed.ts';
import { canonicalIdentifier } from './canonical-identifier.ts';
import { hasShape } from './has-shape.ts';
import { importerNumberForm, type ImporterNumberForm } from './importer-number.ts';
import { manufacturerCountry } from './manufacturer-id.ts';

/**
 * The form of a sealed importer number. Of the number itself it tells no digit.
 *
 * @returns null when the value has none of the forms
 * @source CBP Form 5106; 19 CFR 24.5
 */
export function sealedImporterNumberForm(sealed: Sealed<string>): ImporterNumberForm | null {
  return importerNumberForm(openSealed(sealed));
}

/**
 * The country that a sealed manufacturer identification code begins with (for Canada the province): the one part of
 * it that may be known.
 *
 * @returns null when the value is no such code
 * @source 19 CFR part 102, Appendix
 */
export function sealedManufacturerCountry(sealed: Sealed<string>): string | null {
  return manufacturerCountry(canonicalIdentifier(openSealed(sealed)));
}

/**
 * Whether a sealed value has the form of a filer code or of a surety code: three letters or digits.
 *
 * @source CBP CATAIR, Appendix E; record JI
 */
export function isSealedAgentCode(sealed: Sealed<string>): boolean {
  return hasShape(canonicalIdentifier(openSealed(sealed)), '***');
}
