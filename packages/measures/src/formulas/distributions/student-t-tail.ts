import { regularisedBeta } from './regularised-beta.ts';

/** Probability that Student's t exceeds a distance of zero or more. */
export function studentTTail(distance: number, degreesOfFreedom: number): number {
  const square = (distance / Math.sqrt(degreesOfFreedom)) ** 2;
  const point = { x: 1 / (1 + square), rest: 1 / (1 + 1 / square) };
  return regularisedBeta(point, { alpha: degreesOfFreedom / 2, beta: 1 / 2 }) / 2;
}
