import type { Draw } from '../random/draw.ts';
import { likelihood, RATES } from './rates.ts';

/** Whether something of the rates happens. */
export type Happens = (rate: keyof typeof RATES) => boolean;

/** Draws it, as often as it happens in a world of some lines. */
export const happening =
  (draw: Draw, lines: number): Happens =>
  (rate) =>
    draw.chance(likelihood(RATES[rate], lines));
