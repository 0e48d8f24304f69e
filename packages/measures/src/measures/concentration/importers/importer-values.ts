import type { Group } from '../../../algebra/aggregate.ts';
import type { Input } from '../../../algebra/input.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/** Entered value in cents by importer of record, cancelled entries left out. */
export const importerValues: Input<readonly Group<'value'>[]> = standingLines.groups(['importer'], {
  value: standingLines.sum('entered_value'),
});
