import { deepFreeze } from '../canonical/deep-freeze.ts';

/** Where somebody turns whom the SDK does not answer, and what they bring. */
export interface ReferralDirections {
  readonly to: string;
  readonly address: readonly string[];
  readonly bring: readonly string[];
}

/**
 * The ways out of the SDK for whoever it does not answer.
 *
 * - `WRITTEN_REQUEST`: somebody of another organisation who wants statistics.
 * - `ACE_BUSINESS_OFFICE_REFERRAL`: whoever asks for records of a specific importer or exporter.
 * - `FOIA`: who asks for records about themselves.
 * - `ACE_CLIENT_REPRESENTATIVES`, `CBP_INFO_CENTER`: who wants their records corrected.
 *
 * @source DHS/CBP/PIA-036, sections 6.4, 7.1 and 7.2
 */
export const REFERRALS = deepFreeze({
  WRITTEN_REQUEST: {
    to: 'CBPTradePulse program management',
    address: [],
    bring: [
      'who asks, with name and address',
      'the request in writing',
      'the specific information that is requested',
      'how it will be used in relation to international trade activities',
    ],
  },
  ACE_BUSINESS_OFFICE_REFERRAL: {
    to: 'ACE Business Office, Office of International Trade',
    address: ['U.S. Customs and Border Protection', '8444 Terminal Road', 'Lorton, Virginia 22079'],
    bring: ['the written request, of which CBP keeps a copy'],
  },
  FOIA: {
    to: "DHS Chief Freedom of Information Act Officer, or CBP's FOIA Officer",
    address: ['http://www.dhs.gov/foia under "Contacts"'],
    bring: [
      'full name, current address, date and place of birth',
      'a signature, notarized or under 28 U.S.C. 1746',
      'why the Department would have information, which component, and when the records were created',
    ],
  },
  ACE_CLIENT_REPRESENTATIVES: {
    to: 'Director, Client Rep Division, ACE Business Office, Office of International Trade',
    address: [
      'U.S. Customs and Border Protection',
      '8444 Terminal Road',
      'Beauregard A-312-5',
      'Lorton, Virginia 22079',
    ],
    bring: ['what in ACE is erroneous'],
  },
  CBP_INFO_CENTER: {
    to: 'CBP Information Center, Office of Public Affairs',
    address: [
      'U.S. Customs and Border Protection',
      '1300 Pennsylvania Avenue',
      'Washington, D.C. 20229',
      '(877) 227-5511 or (703) 526-4200',
    ],
    bring: ['the correction that is requested, in writing'],
  },
} as const satisfies Readonly<Record<string, ReferralDirections>>);

/** The code of a way out, such as `WRITTEN_REQUEST`. */
export type ReferralCode = keyof typeof REFERRALS;
