import { hasShape } from './has-shape.ts';

/**
 * Whether a text is the number of an in-bond movement (CBP Form 7512): eight digits and their remainder by seven.
 * Numbers of other series, which begin with a letter, are not meant.
 *
 * @source CBP Form 7512, instruction sheet on numbering
 * @example
 * isInBondNumber('257700030'); // => true
 */
export function isInBondNumber(text: string): boolean {
  return hasShape(text, '#########') && remainderBySeven(text, 0, 8) === text.charCodeAt(8) - DIGIT_ZERO;
}

/** The remainder by seven of the digits from one place up to another, that one not included. */
export function remainderBySeven(digits: string, from: number, to: number): number {
  let remainder = 0;
  for (let index = from; index < to; index += 1) {
    remainder = (10 * remainder + digits.charCodeAt(index) - DIGIT_ZERO) % 7;
  }
  return remainder;
}

const DIGIT_ZERO = 48;
