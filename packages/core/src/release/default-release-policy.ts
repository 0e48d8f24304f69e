import { defaultContributorRules, publisherTreated, type ReleasePolicy } from '@tradepulse/privacy';

/**
 * How each source is released unless the host says otherwise.
 *
 * - `CENSUS` and `PUBLIC` were treated against disclosure by those who publish them, and are shown as published.
 * - `ACE`: contributors decide, by `defaultContributorRules`. These stand in public source: a host that shows
 *   transactions to anyone should give rules of its own (`contributorRules`).
 * - `CBP`: the agency's own staff, time, money and orders, to which no trader contributes.
 *
 * @example
 * const mine = { ...defaultReleasePolicy, id: 'mine-1', sources: { ...defaultReleasePolicy.sources, ACE: contributorRules({ pPercent: 12 }) } };
 */
export const defaultReleasePolicy: ReleasePolicy = Object.freeze({
  id: 'tradepulse-default-1',
  sources: Object.freeze({
    CENSUS: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }),
    PUBLIC: publisherTreated({ publisher: 'public authorities', authority: 'as published' }),
    CBP: publisherTreated({
      publisher: 'U.S. Customs and Border Protection',
      authority: 'its own operations: no trader contributes',
    }),
    ACE: defaultContributorRules(),
  }),
});
