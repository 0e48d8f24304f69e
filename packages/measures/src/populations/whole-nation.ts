import type { DimensionName } from '../dimensions/level.ts';

/** Every dimension: what `wholeOf` drops for a figure that there is of the nation alone, such as its product. */
export const wholeNation = [
  'product',
  'country',
  'district',
  'district_unlading',
  'port',
  'rate_provision',
  'programme',
  'origin_of_goods',
  'center',
  'mode',
  'entry_type',
  'spi',
] as const satisfies readonly DimensionName[];
