import { deepFreeze } from '../canonical/deep-freeze.ts';
import type { ModuleId } from './module.ts';
import type { Purpose } from './purpose.ts';
import type { Verb } from './verb.ts';

/** What a service principal may do; all that is not listed is denied. */
export interface ServiceRule {
  readonly title: string;
  readonly verbs: readonly Verb[];
  readonly modules: readonly ModuleId[];
  readonly purposes: readonly Purpose[];
}

/**
 * The services. AFI has one capability: aggregated statistics, out through its own module.
 *
 * @source DHS/CBP/PIA-036 sections 3.1 and 3.3, Overview module 7
 */
export const SERVICES = deepFreeze({
  AFI: {
    title: 'Analytical Framework for Intelligence',
    verbs: ['READ_STATISTICS', 'EXPORT_STATISTICS'],
    modules: ['OFAFI'],
    purposes: ['AFI_EXCHANGE'],
  },
} as const satisfies Readonly<Record<string, ServiceRule>>);

/** The name of a service that may ask as itself, with no person behind it. */
export type ServiceName = keyof typeof SERVICES;
