import { requireChoice } from '../../errors/require-choice.ts';

/** Which leading digits of an amount are looked at. */
export type BenfordDigits = 'first' | 'second' | 'first-two';

/** The smallest group and the number of groups of each choice: 1 to 9, 0 to 9, 10 to 99. */
const groups: Readonly<Record<BenfordDigits, Readonly<Record<'least' | 'count', number>>>> = {
  first: { least: 1, count: 9 },
  second: { least: 0, count: 10 },
  'first-two': { least: 10, count: 90 },
};

/**
 * The groups of a choice of digits.
 *
 * @throws MeasureInputError - NOT_SUPPORTED
 */
export function digitGroups(
  formula: string,
  digits: BenfordDigits,
): Readonly<Record<'least' | 'count', number>> {
  requireChoice(formula, 'digits', digits, Object.keys(groups));
  return groups[digits];
}
