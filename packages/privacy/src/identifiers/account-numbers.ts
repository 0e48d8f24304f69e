import { hasShape } from './has-shape.ts';

/**
 * Whether a text has the form of a D-U-N-S number: nine digits, or thirteen with the four of a site; hyphens may
 * part the nine. It has no check digit any more. Nine digits may be anything: ask only where the column says so.
 *
 * @source Dun and Bradstreet; CATAIR qualifier 01
 * @example
 * isDunsNumber('15-048-3782'); // => true
 */
export function isDunsNumber(text: string): boolean {
  return DUNS_SHAPES.some((shape) => hasShape(text, shape));
}

/**
 * Whether a text has the form of a bond number: nine letters or digits.
 *
 * @source CBP CATAIR, eBond record 10
 */
export function isBondNumber(text: string): boolean {
  return hasShape(text, '*********');
}

/**
 * Whether a text has the form of a statement number: ten letters or digits.
 *
 * @source CBP CATAIR, statement records
 */
export function isStatementNumber(text: string): boolean {
  return hasShape(text, '**********');
}

const DUNS_SHAPES = ['#########', '##-###-####', '#############'];
