import { canonicalIdentifier } from './canonical-identifier.ts';
import { hasShape } from './has-shape.ts';

/**
 * Whether a value, whatever its column is called, is written as a Social Security (or individual taxpayer) number:
 * nine digits with a hyphen, blank or full stop after the third, the fifth or both. Numbers that were never given
 * count too, since a mistyped number may be a real one.
 *
 * Nine bare digits do not count: a bond, an in-bond movement and a D-U-N-S number have nine. Where a column holds
 * party numbers ask `importerNumberClass`, for which they do.
 *
 * @source DHS/CBP/PIA-036 section 2.1
 * @example
 * looksLikeSocialSecurityNumber('078-05-1123'); // => true
 */
export function looksLikeSocialSecurityNumber(text: string): boolean {
  if (text.length < 10) return false;
  const hyphenated = canonicalIdentifier(text).replaceAll(/[ .]/gu, '-');
  return SHAPES.some((shape) => hasShape(hyphenated, shape));
}

const SHAPES = ['###-##-####', '###-######', '#####-####'];
