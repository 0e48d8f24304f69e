import type { Group } from '../../../algebra/aggregate.ts';
import type { Input } from '../../../algebra/input.ts';
import { validLines } from '../../../populations/valid-lines.ts';

/** Entered value in cents by importer of record, cancelled entries left out. */
export const importerValues: Input<readonly Group<'value'>[]> = validLines.groups(['importer'], {
  value: validLines.sum('entered_value'),
});
