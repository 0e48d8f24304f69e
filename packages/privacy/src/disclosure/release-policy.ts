import { deepFreeze } from '../canonical/deep-freeze.ts';
import { DisclosureError } from './disclosure-error.ts';

/** The publisher treated the statistics against disclosure before they came here; they pass. */
export interface PublisherTreated {
  readonly kind: 'publisherTreated';
  readonly publisher: string;
  /** The law or rule under which the publisher treats them. */
  readonly authority: string;
}

/** Cells are judged by their contributors. The parameters are confidential: they stand in no result and no error. */
export interface ContributorThreshold {
  readonly kind: 'contributorThreshold';
  /** Fewest contributors that a cell with any must have; 3 or more, since of two each knows the other. */
  readonly minimum: number;
  /** The p of the p% rule, a whole number of percent; null leaves the rule out. */
  readonly dominancePercent: number | null;
}

/** How the cells of one source are released. */
export type SourcePolicy = PublisherTreated | ContributorThreshold;

/** How each source is released. A source that is not in it is not released at all. */
export interface ReleasePolicy {
  /** Name and version, for the summary and the audit trail. */
  readonly id: string;
  readonly sources: Readonly<Record<string, SourcePolicy>>;
}

/**
 * Declares that a source's publisher has already treated it.
 *
 * @example
 * publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' });
 */
export function publisherTreated(by: {
  readonly publisher: string;
  readonly authority: string;
}): PublisherTreated {
  return deepFreeze({ kind: 'publisherTreated', publisher: by.publisher, authority: by.authority });
}

/**
 * Declares that a source's cells are judged by their contributors.
 *
 * @throws DisclosureError - RELEASE_POLICY_INVALID: fewer than 3, or no whole percentage above zero
 * @example
 * contributorThreshold({ minimum: 3, dominancePercent: 10 });
 */
export function contributorThreshold(rules: {
  readonly minimum: number;
  readonly dominancePercent?: number | null;
}): ContributorThreshold {
  const policy: ContributorThreshold = deepFreeze({
    kind: 'contributorThreshold',
    minimum: rules.minimum,
    dominancePercent: rules.dominancePercent ?? null,
  });
  if (!isValidPolicy(policy)) throw new DisclosureError('RELEASE_POLICY_INVALID', { source: 'a source' });
  return policy;
}

/**
 * The policy of a source.
 *
 * @throws DisclosureError - SOURCE_HAS_NO_POLICY, RELEASE_POLICY_INVALID
 */
export function policyOf(source: string, policy: ReleasePolicy): SourcePolicy {
  const found = Object.hasOwn(policy.sources, source) ? policy.sources[source] : undefined;
  if (found === undefined) throw new DisclosureError('SOURCE_HAS_NO_POLICY', { source });
  if (!isValidPolicy(found)) throw new DisclosureError('RELEASE_POLICY_INVALID', { source });
  return found;
}

function isValidPolicy(policy: SourcePolicy): boolean {
  switch (policy.kind) {
    case 'publisherTreated':
      return policy.publisher !== '' && policy.authority !== '';
    case 'contributorThreshold':
      return (
        isWhole(policy.minimum, 3) &&
        (policy.dominancePercent === null || isWhole(policy.dominancePercent, 1))
      );
    default:
      return false;
  }
}

function isWhole(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least;
}
