import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { hours, outer } from '../../../algebra/values.ts';
import { releases } from '../../../populations/releases.ts';

const exams = rowsOf('exam');
const examined = exams
  .matching({ entry_no: releases.text('entry_no') })
  .where(compare(exams.instant('completed_ts'), '<=', outer(releases.instant('release_ts'))))
  .lastInstant('completed_ts');

/**
 * Median hours from the end of the last examination of an entry to its release. The examination is the last one
 * that was completed by the release; one that came afterwards did not hold the goods. Releases of the period that
 * were examined; entries that were not examined have no such time.
 *
 * @nulls Null when no release of the period was examined before it.
 */
export const examToReleaseHours = measure({
  id: 'release/exam-to-release-hours',
  title: 'Examination-to-release time',
  aliases: ['exam to release', 'time from examination to release'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'p50(release_ts - exam completed_ts), in hours',
  source: 'wco-time-release',
  inputs: { median: releases.median(hours(examined, releases.instant('release_ts'))) },
  compute: ({ median }) => median,
});
