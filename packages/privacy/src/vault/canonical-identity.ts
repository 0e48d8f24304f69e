import type { DataClass } from '../classes/data-class.ts';
import { canonicalIdentifier, withoutSeparators } from '../identifiers/canonical-identifier.ts';
import { importerNumberClass, importerNumberForm } from '../identifiers/importer-number.ts';
import { looksLikeSocialSecurityNumber } from '../identifiers/looks-like-social-security-number.ts';
import { PARTY_KINDS, type PartyKind } from './party-kind.ts';

/** An identity as the vault knows it: however it was written, it is one text of one class. Plain: keep it inside. */
export interface CanonicalIdentity {
  readonly text: string;
  readonly dataClass: DataClass;
}

/**
 * The one form of what names a party. A business number gets the hyphens of its form, so that an employer's and a
 * Social Security number of the same nine digits stay two parties; nine bare digits count as a Social Security number.
 */
export function canonicalIdentity(kind: PartyKind, plain: string): CanonicalIdentity {
  const { text, dataClass } = canonical(kind, plain);
  // Nothing but hyphens, say: wrong, but not the same as nothing.
  return { text: text === '' ? plain.trim() : text, dataClass };
}

function canonical(kind: PartyKind, plain: string): CanonicalIdentity {
  if (kind === 'business') {
    const text = canonicalBusiness(plain);
    return { text, dataClass: importerNumberClass(text) };
  }
  if (looksLikeSocialSecurityNumber(plain)) {
    return { text: hyphenated(withoutSeparators(plain).replaceAll('.', ''), [3, 5]), dataClass: 'SSN' };
  }
  const text = kind === 'address' ? canonicalAddress(plain) : withoutSeparators(plain);
  return { text, dataClass: PARTY_KINDS[kind] };
}

function canonicalBusiness(plain: string): string {
  const characters = withoutSeparators(plain);
  switch (importerNumberForm(plain) ?? importerNumberForm(characters)) {
    case 'EIN':
      return hyphenated(characters, [2]);
    case 'SSN':
      return hyphenated(characters, [3, 5]);
    case 'IOR_NUMBER':
      return hyphenated(characters, [6]);
    case 'UNHYPHENATED':
      return hyphenated(characters, characters.length === 11 ? [2] : [3, 5]);
    case null:
      return characters;
  }
}

function hyphenated(text: string, places: readonly number[]): string {
  const cuts = [0, ...places, text.length];
  return cuts
    .slice(1)
    .map((cut, at) => text.slice(cuts[at], cut))
    .join('-');
}

/** Letters and digits alone, a blank between words: commas, full stops and number signs tell no addresses apart. */
function canonicalAddress(plain: string): string {
  return canonicalIdentifier(plain)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
