import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { hours } from '../../algebra/values.ts';

const loads = rowsOf('load_batch');

/**
 * Feed latency: the median number of hours from the making of an extract in the source system to its loading here,
 * over the loads of the period, one for each subject (also: data latency, timeliness of data).
 *
 * @nulls Null when nothing was loaded.
 */
export const feedLatency = measure({
  id: 'quality/feed-latency',
  title: 'Feed latency',
  aliases: ['data latency', 'load delay'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'p50(loaded_ts - source_ts)',
  source: 'dhs-cbp-pia-036',
  inputs: { latency: loads.median(hours(loads.instant('source_ts'), loads.instant('loaded_ts'))) },
  compute: ({ latency }) => latency,
});
