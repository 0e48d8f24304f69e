import { deepFreeze } from '../canonical/deep-freeze.ts';

/** What a law says of data of an origin, whatever is computed from them. */
export interface ProvenanceFlagRule {
  readonly title: string;
  /** The law or rule. */
  readonly authority: string;
  /** What a report says that rests on such data. */
  readonly notice: string;
}

/**
 * The origins of data that travel with every figure computed from them.
 *
 * @source 26 U.S.C. 6103; 13 U.S.C. 9 and 301(g); 15 CFR 30.60; DHS/CBP/PIA-036 sections 2.1, 2.2 and 6.1
 */
export const PROVENANCE_FLAGS = deepFreeze({
  FTI: {
    title: 'Federal Tax Information',
    authority: '26 U.S.C. 6103',
    notice: 'Rests on Federal Tax Information (26 U.S.C. 6103).',
  },
  TITLE_13: {
    title: 'Census Bureau data',
    authority: '13 U.S.C. 9',
    notice: 'Rests on data of the U.S. Census Bureau (13 U.S.C. 9).',
  },
  EXPORT_301G: {
    title: 'Export information',
    authority: '13 U.S.C. 301(g); 15 CFR 30.60',
    notice:
      'Rests on export information: statistical or official use only, no nonofficial release (13 U.S.C. 301(g), 15 CFR 30.60).',
  },
} as const satisfies Readonly<Record<string, ProvenanceFlagRule>>);

/** The code of an origin. */
export type ProvenanceFlag = keyof typeof PROVENANCE_FLAGS;

/** Whether a name is a flag's; inherited names such as `constructor` are not. */
export function isProvenanceFlag(name: string): name is ProvenanceFlag {
  return Object.hasOwn(PROVENANCE_FLAGS, name);
}

/**
 * The flags of what is computed from several: all that any of them has, each once, in the order of the table. No step
 * takes one away again, disclosure control included.
 *
 * @example
 * joinFlags(['TITLE_13'], ['FTI', 'TITLE_13']); // => ['FTI', 'TITLE_13']
 */
export function joinFlags(...sets: readonly (readonly ProvenanceFlag[])[]): readonly ProvenanceFlag[] {
  const given = new Set(sets.flat());
  return Object.keys(PROVENANCE_FLAGS)
    .filter(isProvenanceFlag)
    .filter((flag) => given.has(flag));
}
