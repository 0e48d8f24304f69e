import { beginsWithShape, hasShape } from './has-shape.ts';
import { remainderBySeven } from './in-bond-number.ts';

/**
 * Whether a text has the form of a bill of lading: the four letters of the carrier (SCAC) and up to twelve letters
 * or digits. There is no check digit.
 *
 * @source CBP CATAIR, entry summary record 22: issuer of four and bill of twelve characters
 * @example
 * isBillOfLading('MAEU123456789'); // => true
 */
export function isBillOfLading(text: string): boolean {
  return text.length >= 5 && beginsWithShape(text, BILL_SHAPE);
}

/**
 * Whether a text is an air waybill: the airline's three digits, seven digits and their remainder by seven, with a
 * hyphen or without.
 *
 * @source IATA Resolution 600a (recalled)
 * @example
 * isAirWaybill('125-12345675'); // => true
 */
export function isAirWaybill(text: string): boolean {
  const start = text.length === 12 ? 4 : 3;
  const formed = hasShape(text, '###########') || hasShape(text, '###-########');
  return formed && remainderBySeven(text, start, start + 7) === text.charCodeAt(start + 7) - DIGIT_ZERO;
}

const BILL_SHAPE = '@@@@************';
const DIGIT_ZERO = 48;
