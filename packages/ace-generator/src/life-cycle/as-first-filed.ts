import type { Entry, Line } from '../entry/entry.ts';
import { entryTotals } from '../entry/entry-totals.ts';
import { feeRules, HARBOR_MILLIONTHS, PROCESSING_MILLIONTHS } from '../entry/fees.ts';
import { centsOf } from '../lines/line-duties.ts';

/**
 * An entry as it was filed before its correction: the first line's value was a tenth too low, and everything that
 * hangs on it. What stands in the margins is the corrected entry.
 */
export function asFirstFiled(entry: Entry): Entry {
  const lines = entry.lines.map((line, index) => (index === 0 ? undervalued(line) : line));
  return { ...entry, lines, totals: entryTotals(lines, entry.type, feeRules(entry.dates.entered)) };
}

function undervalued(line: Line): Line {
  const value = Math.max(1, Math.floor(line.value * 0.9));
  const share = value / line.value;
  const ordinaryDuty = line.rate === null ? Math.floor(line.ordinaryDuty * share) : centsOf(value, line.rate);
  const furtherDuty = line.measure === null ? 0 : centsOf(value, line.measure.rate);
  return {
    ...line,
    value,
    valueCents: value * 100,
    ordinaryDuty,
    furtherDuty,
    duty: line.duty === 0 ? 0 : ordinaryDuty + furtherDuty,
    mpf: line.mpf === 0 ? 0 : centsOf(value, PROCESSING_MILLIONTHS),
    hmf: line.hmf === 0 ? 0 : centsOf(value, HARBOR_MILLIONTHS),
    tax: Math.floor(line.tax * share),
    adDeposit: centsOf(value, line.adRate),
    cvdDeposit: centsOf(value, line.cvdRate),
  };
}
