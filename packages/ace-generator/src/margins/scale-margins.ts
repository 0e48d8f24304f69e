import { apportion, type Fraction } from './apportion.ts';
import type { Margins } from './margins.ts';

/**
 * The margins of a world that is a fraction of the real one. Imports for consumption and general imports are
 * apportioned in whole dollars (a summary states whole dollars: CATAIR record 50), duty in cents; dutiable value
 * stays within consumption, and only what is dutiable bears duty.
 */
export function scaleMargins(margins: Margins, fraction: Fraction): Margins {
  const consumption = apportion(margins.consumption, fraction);
  const dutiable = apportion(margins.dutiable, fraction, consumption);
  const bearsDuty = dutiable.map((value) => (value > 0 ? Infinity : 0));
  return {
    ...margins,
    general: apportion(margins.general, fraction),
    consumption,
    dutiable,
    duty: apportion(margins.duty, fraction, bearsDuty),
  };
}
