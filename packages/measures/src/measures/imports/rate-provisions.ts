import { imports } from '../../algebra/fact-inputs.ts';
import type { Predicate } from '../../algebra/predicate.ts';

/**
 * Rate provisions of the Census Bureau by what they say of duty. Dutiable value is published for the last
 * two groups alike, calculated duty for the first of them alone.
 */
export const rateProvisions = {
  warehouse: ['00'],
  free: ['10', '11', '13', '14', '16', '17', '18', '19'],
  freeByTariff: ['10'],
  freeByProgramme: ['18'],
  general: ['61'],
  columnTwo: ['62'],
  special: ['64'],
  chapter99: ['69'],
  dutyCalculated: ['61', '62', '64', '69'],
  dutyNotCalculated: ['70', '79'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** True for rows under one of the rate provisions of a group; unknown where the dataset leaves the key empty. */
export function underProvision(group: keyof typeof rateProvisions): Predicate {
  return imports.codeIn('rate_provision', ...rateProvisions[group]);
}

/** True for rows that carry a rate provision, whichever it is. */
export const rateProvisionKnown: Predicate = imports.codeStartsWith('rate_provision', '');
