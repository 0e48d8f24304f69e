import type { Group } from '../../../algebra/aggregate.ts';
import { compare } from '../../../algebra/conditions.ts';
import { leadingDigits } from '../../../algebra/values.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Lines of ten dollars and more: they have two digits, and the first digits of their cents are those of their
 * dollars. Smaller amounts are left out, as Nigrini leaves them out.
 */
const amounts = standingLines.where(compare(standingLines.number('entered_value'), '>=', 1000));

const byDigits = (digits: 1 | 2) =>
  amounts.groups([leadingDigits(amounts.number('entered_value'), digits)], { lines: amounts.count() });

/** Lines by the first digit of their value. */
export const byFirstDigit = byDigits(1);
/** Lines by the first two digits of their value. */
export const byFirstTwoDigits = byDigits(2);

type Lines = readonly Group<'lines'>[];

/** Lines that begin with 1, 2, ... 9. */
export function firstDigitCounts(groups: Lines): readonly number[] {
  return Array.from({ length: 9 }, (_digit, at) => linesOf(groups, (key) => key === String(at + 1)));
}

/** Lines whose second digit is 0, 1, ... 9. */
export function secondDigitCounts(groups: Lines): readonly number[] {
  return Array.from({ length: 10 }, (_digit, at) => linesOf(groups, (key) => key.endsWith(String(at))));
}

function linesOf(groups: Lines, counts: (key: string) => boolean): number {
  return groups.reduce((sum, { key, lines }) => (counts(key[0] ?? '') ? sum + (lines ?? 0) : sum), 0);
}
