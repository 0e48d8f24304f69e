import type { EntryTotals, Line } from './entry.ts';
import { limitedFee, type FeeRules } from './fees.ts';

/** Adds up the lines of an entry. An informal entry pays the flat fee in place of the one on value. */
export function entryTotals(lines: readonly Line[], type: string, rules: FeeRules): EntryTotals {
  const sum = (of: (line: Line) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const mpf =
    type === '11'
      ? informalFee(lines, rules)
      : limitedFee(
          sum((line) => line.mpf),
          rules,
        );
  const [duty, tax, hmf] = [sum((line) => line.duty), sum((line) => line.tax), sum((line) => line.hmf)];
  const [ad, cvd] = [sum((line) => line.adDeposit), sum((line) => line.cvdDeposit)];
  const fees = mpf + hmf;
  return {
    value: sum((line) => line.valueCents),
    duty,
    tax,
    mpf,
    hmf,
    fees,
    ad,
    cvd,
    total: duty + tax + fees + ad + cvd,
  };
}

/** The flat fee, unless every line is exempt. */
const informalFee = (lines: readonly Line[], rules: FeeRules): number =>
  lines.every((line) => line.mpfExempt) ? 0 : rules.informal;
