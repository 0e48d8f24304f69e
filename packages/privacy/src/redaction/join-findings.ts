import type { DataClass } from '../classes/data-class.ts';
import type { Finding } from './finding.ts';

/**
 * Findings in the order of the text, those that overlap made one: it covers them all, and has the class of the
 * strictest.
 */
export function joinFindings(findings: readonly Finding[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last === undefined || finding.start >= last.end) joined.push(finding);
    else joined[joined.length - 1] = cover(last, finding);
  }
  return joined;
}

function cover(first: Finding, second: Finding): Finding {
  return {
    class: stricter(first.class, second.class),
    start: first.start,
    end: Math.max(first.end, second.end),
  };
}

const stricter = (a: DataClass, b: DataClass): DataClass => (rank(a) <= rank(b) ? a : b);

function rank(dataClass: DataClass): number {
  const at = STRICTEST_FIRST.indexOf(dataClass);
  return at === -1 ? STRICTEST_FIRST.length : at;
}

const STRICTEST_FIRST: readonly DataClass[] = [
  'CREDENTIAL',
  'TRADE_PARTNER_ID',
  'SSN',
  'FTI',
  'EIN',
  'IOR_NUMBER',
  'OFFICER_NAME',
  'ADDRESS_HOME',
  'EMAIL',
  'PHONE',
  'NAME',
  'ADDRESS_BUSINESS',
  'MID',
  'DUNS',
  'LICENCE_PERMIT',
  'USER_CONTACT',
  'USER_ID',
];
