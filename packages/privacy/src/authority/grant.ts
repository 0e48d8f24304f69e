import type { Instant } from './principal.ts';

/** Who did a step of the grant chain, and when. */
export interface GrantStep {
  readonly by: string;
  readonly at: Instant;
}

/** A step that records why the person needs to know. */
export interface NeedToKnow extends GrantStep {
  readonly needToKnow: string;
}

/**
 * How a person came to have access, step after step; null is a step that has not happened.
 *
 * @source DHS/CBP/PIA-036 section 8.3
 */
export interface GrantChain {
  readonly requested: GrantStep | null;
  readonly supervisorApproval: NeedToKnow | null;
  readonly programManagerApproval: NeedToKnow | null;
  readonly projectAssignment: GrantStep | null;
  readonly masterAdministratorGrant: GrantStep | null;
}
