/** One step of a continued fraction: the numerator before it and the denominator at it. */
export interface FractionStep {
  readonly numerator: number;
  readonly denominator: number;
}

const tiny = Number.MIN_VALUE / Number.EPSILON;
const awayFromZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);
/** Far beyond what any shape of a distribution needs, so that no input can hold the caller for ever. */
const mostSteps = 1_000_000;

/**
 * Value of first + n1 / (d1 + n2 / (d2 + ...)), carried on until a step changes nothing (the modified method
 * of Lentz).
 */
export function continuedFraction(first: number, term: (step: number) => FractionStep): number {
  let value = awayFromZero(first);
  let front = value;
  let back = 0;
  for (let step = 1; step <= mostSteps; step += 1) {
    const { numerator, denominator } = term(step);
    back = 1 / awayFromZero(denominator + numerator * back);
    front = awayFromZero(denominator + numerator / front);
    const change = front * back;
    value *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return value;
}
