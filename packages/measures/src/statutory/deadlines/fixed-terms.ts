import { daysAfter } from '../calendar/shift-date.ts';

/**
 * The last day to petition for relief from a penalty or liquidated damages: the 60th after the notice was mailed.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source cfr-19-171
 * @example
 * petitionDeadline('2026-01-02'); // => '2026-03-03'
 */
export function petitionDeadline(noticeDate: string): string {
  return daysAfter(noticeDate, 60);
}

/**
 * The last day to pay a bill without interest: the 30th after its date.
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source cfr-19-24-3
 * @example
 * billDue('2026-01-02'); // => '2026-02-01'
 */
export function billDue(billDate: string): string {
  return daysAfter(billDate, 30);
}
