import { hasShape } from './has-shape.ts';

/**
 * Whether a text has the form of an antidumping or countervailing duty case: A or C, three digits of the country as
 * Commerce numbers it, three of the product and, but for a principal case, three of the company. Hyphens may part them.
 *
 * @source CBP CATAIR, AD/CVD chapter
 * @example
 * isAdCvdCase('A570888000'); // => true
 * isAdCvdCase('C-533-825'); // => true
 */
export function isAdCvdCase(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === LETTER_A || first === LETTER_C) && CASE_SHAPES.some((shape) => hasShape(text, shape));
}

/**
 * Whether a text has the form of a protest: four digits of the port, two of the year and a serial number of six;
 * older numbers have one digit of the year. Hyphens may part them.
 *
 * @source CBP CATAIR, protest reference JJ; HQ 222675 for the older form
 * @example
 * isProtestNumber('1601-19-100044'); // => true
 */
export function isProtestNumber(text: string): boolean {
  return PROTEST_SHAPES.some((shape) => hasShape(text, shape));
}

const LETTER_A = 65;
const LETTER_C = 67;
const CASE_SHAPES = ['@######', '@#########', '@-###-###', '@-###-###-###'];
const PROTEST_SHAPES = ['############', '####-##-######', '####-#-######', '###########'];
