import { theilTerm } from '../concentration/theil-term.ts';

/** Within this part of the expected value, the logarithm cancels and Theil's term is used instead. */
const near = 0.5;

/**
 * Deviance of a value above zero from what is expected: value ln(value / expected) + expected - value, which is
 * zero where they meet and keeps its digits there (Loader 2000). The difference, value less expected, is given
 * apart: the caller may have it with more digits than a subtraction here would leave.
 */
export function deviance(value: number, expected: number, difference: number): number {
  if (Math.abs(difference) < near * expected) return expected * theilTerm(difference / expected);
  return value * (Math.log(value) - Math.log(expected)) - difference;
}
