import { MeasureInputError } from '../errors/measure-input-error.ts';
import { requireCount } from '../errors/require-count.ts';
import { requireFinite } from '../errors/require-finite.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** The least and the most that a number can be. */
export interface FigureRange {
  readonly least: number;
  readonly most: number;
}

/** More digits than a double has, on either side of the point. */
const mostDecimals = 30;

/**
 * The numbers that a printed figure can stand for: half a unit of its last digit on either side.
 *
 * @formula value - 10^-decimals / 2 to value + 10^-decimals / 2
 * @unit unit of the figure
 * @throws MeasureInputError - the value is not finite, decimals is not a whole number or further than 30 from zero
 * @example
 * rangeOf('checkGrowthRate', 'previous', { value: 480, decimals: -1 }); // => { least: 475, most: 485 }
 */
export function rangeOf(check: string, name: string, { value, decimals }: PrintedFigure): FigureRange {
  requireFinite(check, { [`${name}.value`]: value });
  requireCount(check, `${name}.decimals`, decimals, -mostDecimals);
  if (decimals > mostDecimals) throw new MeasureInputError('TOO_LARGE', check, `${name}.decimals`);
  const half = 10 ** -decimals / 2;
  return { least: value - half, most: value + half };
}
