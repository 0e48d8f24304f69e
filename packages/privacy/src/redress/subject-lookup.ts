import { REFERRALS, type ReferralDirections } from '../accounting/referrals.ts';
import { SYSTEMS_OF_RECORDS, type SystemOfRecordsId } from '../accounting/systems-of-records.ts';
import { deepFreeze } from '../canonical/deep-freeze.ts';

/** What kind of records somebody asks for about themselves. */
export type SubjectMatter = 'IMPORTS' | 'EXPORTS' | 'INTELLECTUAL_PROPERTY' | 'ACCOUNT' | 'UNKNOWN';

/** A notice that may cover the records. */
export interface RoutedNotice {
  readonly id: SystemOfRecordsId;
  readonly title: string;
  readonly published: string;
}

/** Where the records would be, whom to ask for them, and who corrects them. There is no answer in it. */
export interface SubjectRouting {
  readonly notices: readonly RoutedNotice[];
  readonly access: ReferralDirections;
  readonly correction: readonly ReferralDirections[];
  readonly statement: string;
}

const covering: Readonly<Record<SubjectMatter, readonly SystemOfRecordsId[]>> = {
  IMPORTS: ['DHS/CBP-001'],
  EXPORTS: ['DHS/CBP-020'],
  INTELLECTUAL_PROPERTY: ['DHS/CBP-004'],
  ACCOUNT: ['DHS/ALL-004'],
  UNKNOWN: ['DHS/CBP-001', 'DHS/CBP-004', 'DHS/CBP-020', 'DHS/ALL-004'],
};

/**
 * Routes whoever asks what is held about them: to the notices of the systems that may hold it, to the FOIA officer for
 * access, and to ACE for corrections. It takes no name and no number and reads nothing, so that the answer is the same
 * whether something is held or not.
 *
 * @source DHS/CBP/PIA-036, sections 7.1 and 7.2
 * @example
 * routeSubjectLookup('EXPORTS').notices[0]?.id; // => 'DHS/CBP-020'
 */
export function routeSubjectLookup(about: SubjectMatter = 'UNKNOWN'): SubjectRouting {
  const known = Object.hasOwn(covering, about) ? covering[about] : covering.UNKNOWN;
  return deepFreeze({
    notices: known.map((id) => ({ id, ...SYSTEMS_OF_RECORDS[id] })),
    access: REFERRALS.FOIA,
    correction: [REFERRALS.ACE_CLIENT_REPRESENTATIVES, REFERRALS.CBP_INFO_CENTER],
    statement:
      'TradePulse does not say whether it holds anything about anyone, and corrects nothing: records are corrected in ACE and arrive with the next extract.',
  });
}
