import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Arrivals of cargo containers under a bill of lading, by day of arrival (also: imported containers). Each arrival
 * counts: a container that comes three times is three, and its number is not what is counted. Empty containers come
 * under no bill of lading of goods and are not among the records. FY2017: 28.5 million.
 *
 * @nulls Never null; zero without an arrival.
 */
export const containersImported = measure({
  id: 'imports/containers-imported',
  title: 'Imported cargo containers',
  aliases: ['container arrivals', 'loaded containers'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(container arrival)',
  source: 'cbp-trade-travel-report',
  inputs: { arrivals: rowsOf('bill_container').count() },
  compute: ({ arrivals }) => arrivals,
});
