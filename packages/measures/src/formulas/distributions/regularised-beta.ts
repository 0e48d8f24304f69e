import { continuedFraction, type FractionStep } from './continued-fraction.ts';
import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/** A point between 0 and 1 and what is left of it to 1, each with its own digits. */
export interface SplitPoint {
  readonly x: number;
  readonly rest: number;
}

/** Shapes of a beta distribution, both above zero. */
export interface BetaShapes {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Regularised incomplete beta function I_x(alpha, beta), by the continued fraction of DiDonato and Morris (1992)
 * on the side of the mean where its terms are all positive and it converges.
 */
export function regularisedBeta({ x, rest }: SplitPoint, { alpha, beta }: BetaShapes): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  return alpha * rest >= beta * x
    ? lowerPart({ x, rest }, { alpha, beta })
    : 1 - lowerPart({ x: rest, rest: x }, { alpha: beta, beta: alpha });
}

function lowerPart(point: SplitPoint, shapes: BetaShapes): number {
  const power = powerOverBeta(point, shapes);
  if (power === 0) return 0;
  const first = fractionStep(0, point, shapes).denominator;
  return Math.min(power / continuedFraction(first, (step) => fractionStep(step, point, shapes)), 1);
}

function fractionStep(step: number, { x, rest }: SplitPoint, { alpha, beta }: BetaShapes): FractionStep {
  const at = alpha + 2 * step;
  const fromMean = alpha * rest - beta * x;
  const odd = step === 0 ? 0 : (step * (beta - step) * x) / (at - 1);
  const even = ((alpha + step) * (fromMean + 1 + step * (1 + rest))) / (at + 1);
  const shared = ((alpha + step - 1) / (at - 1)) * ((alpha + beta + step - 1) / (at - 1));
  return { numerator: step * shared * (beta - step) * x * x, denominator: step + odd + even };
}

/** x^alpha rest^beta / B(alpha, beta), where no logarithm of a gamma function is left to cancel. */
function powerOverBeta({ x, rest }: SplitPoint, { alpha, beta }: BetaShapes): number {
  const sum = alpha + beta;
  const stirling = stirlingError(sum) - stirlingError(alpha) - stirlingError(beta);
  const difference = alpha * rest - beta * x;
  const away = deviance(alpha, sum * x, difference) + deviance(beta, sum * rest, -difference);
  return Math.sqrt(((alpha / sum) * beta) / (2 * Math.PI)) * Math.exp(stirling - away);
}
