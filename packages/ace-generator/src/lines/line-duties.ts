import type { Cell } from '../world/cells.ts';
import { measureOf, type Measure } from './measure-duty.ts';

/** The duties of lines that share a cell: what they pay, and at which rates. */
export interface LineDuties {
  readonly measure: Measure | null;
  /** Ordinary duty of each line, cents. */
  readonly ordinary: Float64Array;
  /** Duty under the measure of each line, cents. */
  readonly further: Float64Array;
  /** Ordinary rate of each line, millionths; NaN where a specific or compound rate gave the duty. */
  readonly rates: Float64Array;
}

/**
 * Divides a duty among lines so that it adds up to the cent: each line pays the cell's rate on its value, half a cent
 * up (19 CFR 159.3), and the largest line bears what is left. That line has an ad valorem rate only if its duty is
 * what the rate gives.
 *
 * @param values - whole dollars
 * @param duty - cents
 */
export function lineDuties(cell: Cell, values: Float64Array, duty: number): LineDuties {
  const total = values.reduce((sum, value) => sum + value, 0);
  const rate = Math.round((duty / total) * 10_000);
  const measure = duty === 0 ? null : measureOf(cell, rate);
  const rated = byRate(values, duty, rate, measure);
  return rated ?? bySpecificRate(values, duty, total);
}

function byRate(
  values: Float64Array,
  duty: number,
  rate: number,
  measure: Measure | null,
): LineDuties | null {
  const further = values.map((value) => centsOf(value, measure?.rate ?? 0));
  const ordinaryRate = rate - (measure?.rate ?? 0);
  const ordinary = values.map((value) => centsOf(value, ordinaryRate));
  const rates = new Float64Array(values.length).fill(ordinaryRate);
  const largest = values.indexOf(Math.max(...values));
  let others = 0;
  values.forEach((_, index) => {
    others += (further[index] ?? 0) + (index === largest ? 0 : (ordinary[index] ?? 0));
  });
  const rest = duty - others;
  if (rest < 0) return null;
  if (rest !== ordinary[largest]) rates[largest] = Number.NaN;
  ordinary[largest] = rest;
  return { measure, ordinary, further, rates };
}

/** Where rounding alone would overdraw the duty: every line pays its share, and no rate is stated. */
function bySpecificRate(values: Float64Array, duty: number, total: number): LineDuties {
  let running = 0;
  let given = 0;
  const ordinary = values.map((value) => {
    running += value;
    const upTo = running === total ? duty : Math.floor(duty * (running / total));
    const own = upTo - given;
    given = upTo;
    return own;
  });
  const none = new Float64Array(values.length);
  return { measure: null, ordinary, further: none, rates: none.map(() => Number.NaN) };
}

/** A rate in millionths on whole dollars, in cents, half a cent up. */
export const centsOf = (dollars: number, rate: number): number =>
  Math.floor((rate * dollars + 5000) / 10_000);
