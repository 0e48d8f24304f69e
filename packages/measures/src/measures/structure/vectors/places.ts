import type { DimensionName } from '../../../dimensions/level.ts';

/** The dimensions that say where goods come from, go to or pass; without them a total is the nation's. */
export const places = [
  'country',
  'district',
  'district_unlading',
  'port',
] as const satisfies readonly DimensionName[];
