import { deepFreeze } from '../canonical/deep-freeze.ts';

/** What a data mart of CBPTradePulse holds, who feeds it, and what may leave it. */
export interface ModuleRule {
  readonly title: string;
  /** `stored`: holds identities. `view_only`: shows them, never lets them out. `none`: a load with one fails. */
  readonly pii: 'stored' | 'view_only' | 'none';
  readonly refresh: 'feed' | 'daily' | 'monthly' | 'quarterly' | 'on_query';
  readonly fedBy: readonly string[];
  readonly mayLeave: readonly string[];
}

/**
 * The seven modules. Cadence is a property of each, never of the whole.
 *
 * @source DHS/CBP/PIA-036, Overview, modules 1-7
 */
export const MODULES = deepFreeze({
  ACE_VADM: {
    title: 'ACE Validation Activity Data Mart',
    pii: 'stored',
    refresh: 'feed',
    fedBy: ['ACE'],
    mayLeave: ['aggregated post-release measures'],
  },
  ADD_WH: {
    title: 'Analytical Development Division Warehouse',
    pii: 'stored',
    refresh: 'monthly',
    fedBy: ['ACE', 'CENSUS'],
    mayLeave: ['aggregates', 'ad-hoc queries', 'key trade measures'],
  },
  CEE: {
    title: 'Centers of Excellence and Expertise Database',
    pii: 'none',
    refresh: 'quarterly',
    fedBy: ['ENTRY_SUMMARIES', 'CENSUS'],
    mayLeave: ['aggregates'],
  },
  TEXTILE: {
    title: 'Textile Clearinghouse',
    pii: 'none',
    refresh: 'monthly',
    fedBy: ['ACE'],
    mayLeave: ['aggregates'],
  },
  ADDRM: {
    title: 'ADD Risk Management',
    pii: 'view_only',
    refresh: 'feed',
    fedBy: ['ACE'],
    mayLeave: ['non-PII downloads', 'aggregated reports'],
  },
  ITED: {
    title: 'IPR Trade Enforcement Data Warehouse',
    pii: 'stored',
    refresh: 'daily',
    fedBy: ['ACE_VADM', 'TEXTILE'],
    mayLeave: ['aggregates'],
  },
  OFAFI: {
    title: 'Interface to Analytical Framework for Intelligence',
    pii: 'none',
    refresh: 'on_query',
    fedBy: ['ADD_WH'],
    mayLeave: ['aggregated statistics'],
  },
} as const satisfies Readonly<Record<string, ModuleRule>>);

/** The code of a module, such as `ADD_WH`. */
export type ModuleId = keyof typeof MODULES;
