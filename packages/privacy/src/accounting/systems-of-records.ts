import { deepFreeze } from '../canonical/deep-freeze.ts';

/** A published notice of a system of records, which says who is in it and how to ask for one's own records. */
export interface SystemOfRecords {
  readonly title: string;
  readonly published: string;
}

/**
 * The notices that cover what CBPTradePulse holds. `DHS/ALL-004` covers its own users: accounts, grants, training and
 * the audit log; no fact is under it.
 *
 * @source DHS/CBP/PIA-036, sections 1.2 and 7.1
 */
export const SYSTEMS_OF_RECORDS = deepFreeze({
  'DHS/CBP-001': { title: 'Import Information System', published: '80 FR 49256, 2015-08-17' },
  'DHS/CBP-004': {
    title: 'Intellectual Property Rights e-Recordation and Search Systems',
    published: '78 FR 3015, 2013-01-15',
  },
  'DHS/CBP-020': { title: 'Export Information System', published: '80 FR 53181, 2015-09-02' },
  'DHS/ALL-004': {
    title: 'General Information Technology Access Account Records System',
    published: '77 FR 70792, 2012-11-27',
  },
} as const satisfies Readonly<Record<string, SystemOfRecords>>);

/** The number of a notice, such as `DHS/CBP-001`. */
export type SystemOfRecordsId = keyof typeof SYSTEMS_OF_RECORDS;

/** Whether a name is the number of one of the four notices. */
export function isSystemOfRecords(name: string): name is SystemOfRecordsId {
  return Object.hasOwn(SYSTEMS_OF_RECORDS, name);
}
