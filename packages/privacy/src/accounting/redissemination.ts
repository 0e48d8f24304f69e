import { POLICY } from '../authority/policy.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';

/** How far what was released may go on, and the words that say so on every rendering of it. */
export interface Redissemination {
  readonly marking: 'internal-only';
  readonly stamp: string;
}

/**
 * What every released object carries and every exporter stamps: nothing is for sharing outside, aggregates included.
 * There is no other marking. Whoever outside wants statistics writes a request, and what they get for it is stamped
 * all the same.
 *
 * @source DHS/CBP/PIA-036, sections 6.1 and 6.3; section 2.4 for aggregates
 */
export const REDISSEMINATION: Redissemination = deepFreeze({
  marking: 'internal-only',
  stamp: POLICY.watermark,
});
