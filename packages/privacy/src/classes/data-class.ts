import { deepFreeze } from '../canonical/deep-freeze.ts';

/** What a class of data allows at most. */
export interface DataClassRule {
  readonly title: string;
  /**
   * `open`: may be shown once disclosure control has released it. `identifying`: personally identifiable or
   * business identifying. `tax`: Federal Tax Information. `never`: enters no query and no result.
   */
  readonly sensitivity: 'open' | 'identifying' | 'tax' | 'never';
}

/**
 * The classes that a field can have. A field that is in no catalogue has no class, and is refused.
 *
 * @source DHS/CBP/PIA-036 section 2.1; 26 U.S.C. 6103 for FTI
 */
export const DATA_CLASSES = deepFreeze({
  NAME: { title: 'Name of a person or business', sensitivity: 'identifying' },
  OFFICER_NAME: { title: 'Name of an officer of a business', sensitivity: 'identifying' },
  ADDRESS_BUSINESS: { title: 'Business address', sensitivity: 'identifying' },
  ADDRESS_HOME: { title: 'Home address', sensitivity: 'identifying' },
  PHONE: { title: 'Telephone number', sensitivity: 'identifying' },
  EMAIL: { title: 'E-mail address', sensitivity: 'identifying' },
  EIN: { title: 'Employer identification number', sensitivity: 'identifying' },
  SSN: { title: 'Social Security number', sensitivity: 'identifying' },
  IOR_NUMBER: { title: 'Importer of record number', sensitivity: 'identifying' },
  LICENCE_PERMIT: { title: 'Licence or permit number', sensitivity: 'identifying' },
  DUNS: { title: 'D-U-N-S number', sensitivity: 'identifying' },
  FTI: { title: 'Federal Tax Information', sensitivity: 'tax' },
  TRADE_PARTNER_ID: { title: 'Trade partner identification number (TPIN)', sensitivity: 'never' },
  MID: { title: 'Manufacturer identification code', sensitivity: 'identifying' },
  USER_ID: { title: 'Account of a user', sensitivity: 'identifying' },
  USER_CONTACT: { title: 'Contact of a user', sensitivity: 'identifying' },
  CREDENTIAL: { title: 'Password or other credential', sensitivity: 'never' },
  STATISTIC: { title: 'Statistic', sensitivity: 'open' },
  DIMENSION: { title: 'Code of a dimension', sensitivity: 'open' },
} as const satisfies Readonly<Record<string, DataClassRule>>);

/** The code of a class of data. */
export type DataClass = keyof typeof DATA_CLASSES;

/** Whether a name is a class's; inherited names such as `constructor` are not. */
export function isDataClass(name: string): name is DataClass {
  return Object.hasOwn(DATA_CLASSES, name);
}
