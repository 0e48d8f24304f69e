import type { Group } from '../../../algebra/aggregate.ts';
import { exports, imports } from '../../../algebra/fact-inputs.ts';
import type { Input } from '../../../algebra/input.ts';
import { places } from './places.ts';

/** Values in cents by subheading (HS6), the finest level at which imports and exports are classified alike. */
export type ValuesBySubheading = Input<readonly Group<'value'>[]>;

/** General imports value of the cell. */
export const importsBySubheading: ValuesBySubheading = imports.groups(['hts6'], {
  value: imports.sum('general_value'),
});

/** Export value of the cell. */
export const exportsBySubheading: ValuesBySubheading = exports.groups(['hts6'], {
  value: exports.sum('export_value'),
});

/** General imports value of all countries, districts and ports. */
export const importsOfAllPlaces: ValuesBySubheading = importsBySubheading.wholeOf(...places);

/** Export value of all countries, districts and ports. */
export const exportsToAllPlaces: ValuesBySubheading = exportsBySubheading.wholeOf(...places);
