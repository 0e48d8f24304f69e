import { deepFreeze } from '../../canonical/deep-freeze.ts';
import { showOnly } from '../../classes/show-only.ts';
import { DisclosureError } from '../disclosure-error.ts';
import { checkRuleParameters, type RuleParameters } from './rule-parameters.ts';

let open: (rules: ContributorRules) => RuleParameters;
let recognise: (candidate: unknown) => candidate is ContributorRules;

/**
 * How a publisher judges cells by their contributors. The parameters are confidential, so nothing shows them: no
 * printing, no serialising, no cloning, no error. Made by {@link contributorRules}.
 */
export class ContributorRules {
  readonly kind = 'contributorRules';
  readonly #parameters: RuleParameters;

  static {
    showOnly(this.prototype);
    open = (rules) => rules.#parameters;
    recognise = (candidate): candidate is ContributorRules =>
      typeof candidate === 'object' && candidate !== null && #parameters in candidate;
  }

  /** @internal Use {@link contributorRules}. */
  constructor(parameters: RuleParameters) {
    checkRuleParameters(parameters);
    this.#parameters = deepFreeze(structuredClone(parameters));
    Object.freeze(this);
  }

  /** The kind and nothing else. */
  toJSON(): { readonly kind: 'contributorRules' } {
    return { kind: this.kind };
  }

  /** Always `[contributorRules]`. */
  toString(): string {
    return '[contributorRules]';
  }
}

/**
 * Declares how a source's cells are judged by their contributors.
 *
 * @param parameters - a publisher's own choice, and its secret
 * @throws DisclosureError - RELEASE_POLICY_INVALID: parameters that are no rules, or fewer than 3 contributors (of
 *   two each knows the other)
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 4
 * @example
 * contributorRules({ minimumContributors: 3, pPercent: 12.5 }).toJSON(); // => { kind: 'contributorRules' }
 */
export function contributorRules(parameters: RuleParameters): ContributorRules {
  const { minimumContributors = 3, ...others } = parameters;
  if (!(minimumContributors >= 3)) {
    throw new DisclosureError('RELEASE_POLICY_INVALID', { source: 'a source' });
  }
  return new ContributorRules({ ...others, minimumContributors });
}

/**
 * At least three contributors and the p% rule with p = 10, for a first look. They stand in public source, so they
 * are no secret: a publisher should choose parameters of its own, and keep them.
 *
 * @example
 * String(defaultContributorRules()); // => '[contributorRules]'
 */
export function defaultContributorRules(): ContributorRules {
  return contributorRules({ minimumContributors: 3, pPercent: 10 });
}

/** The parameters; for disclosure control only, and not exported by the package. */
export function parametersOf(rules: ContributorRules): RuleParameters {
  return open(rules);
}

/** Whether something is rules that {@link contributorRules} made. */
export function isContributorRules(candidate: unknown): candidate is ContributorRules {
  return recognise(candidate);
}
