import { deepFreeze } from '../canonical/deep-freeze.ts';
import { DisclosureError } from './disclosure-error.ts';
import { isCellKeyPerturbation, type CellKeyPerturbation } from './noise/cell-key-perturbation.ts';
import { isRoundingPolicy, type ControlledRounding } from './rounding/controlled-rounding-policy.ts';
import { isContributorRules, type ContributorRules } from './rules/contributor-rules.ts';

/** The publisher treated the statistics against disclosure before they came here; they pass. */
export interface PublisherTreated {
  readonly kind: 'publisherTreated';
  readonly publisher: string;
  /** The law or rule under which the publisher treats them. */
  readonly authority: string;
}

/**
 * How the cells of one source are released: as their publisher treated them, judged by their contributors, or not exactly.
 * A source keeps its policy as long as its data are there: what two policies show of one cell is known together.
 */
export type SourcePolicy = PublisherTreated | ContributorRules | ControlledRounding | CellKeyPerturbation;

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
    case 'contributorRules':
      return isContributorRules(policy);
    case 'controlledRounding':
      return isRoundingPolicy(policy);
    case 'cellKeyPerturbation':
      return isCellKeyPerturbation(policy);
    default:
      return false;
  }
}
