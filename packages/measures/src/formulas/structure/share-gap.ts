import { compensatedSum } from '../shared/compensated-sum.ts';
import { sharesOf } from '../shared/shares-of.ts';
import type { ReportedPairs } from './reported-pairs.ts';

/** Sum of the absolute gaps between the shares of two structures, 0 to 2; null when either has no total. */
export function shareGap(pairs: ReportedPairs | null): number | null {
  const first = pairs === null ? null : sharesOf(pairs.first);
  const second = pairs === null ? null : sharesOf(pairs.second);
  if (first === null || second === null) return null;
  return Math.min(2, compensatedSum(first.map((share, at) => Math.abs(share - (second[at] ?? 0)))));
}
