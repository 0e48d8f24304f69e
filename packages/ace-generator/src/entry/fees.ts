import { processingFeesOn } from '@tradepulse/measures';
import { isoDay, type Day } from '../calendar/day.ts';

/** The user fees of a day, in cents. */
export interface FeeRules {
  readonly minimum: number;
  readonly maximum: number;
  readonly informal: number;
}

/** The fee on value, millionths. @source 19 CFR 24.23(b)(1) */
export const PROCESSING_MILLIONTHS = 3464;

const BASE: FeeRules = { minimum: 2500, maximum: 48_500, informal: 200 };

/**
 * The fees of a day of entry. Where no source gives the flat fee of a year, it is the base of 2.00 dollars times the
 * factor by which the minimum grew.
 */
export function feeRules(day: Day): FeeRules {
  const fees = processingFeesOn(isoDay(day));
  if (fees === null) return BASE;
  const { minimum, maximum } = fees;
  return {
    minimum,
    maximum,
    informal: fees.informal ?? Math.round((BASE.informal * minimum) / BASE.minimum),
  };
}

/** Harbor maintenance: 0.125 percent of what comes by vessel, modes 10 and 11. @source 19 CFR 24.24 */
export const HARBOR_MILLIONTHS = 1250;
/** Whether a mode of transport uses a harbor. */
export const usesHarbor = (mode: string): boolean => mode === '10' || mode === '11';

/** The merchandise processing fee of a formal entry: the sum of its lines within the limits of the day; none where no line pays. */
export function limitedFee(lines: number, rules: FeeRules): number {
  if (lines === 0) return 0;
  return Math.min(rules.maximum, Math.max(rules.minimum, lines));
}
