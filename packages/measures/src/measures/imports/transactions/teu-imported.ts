import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Twenty-foot equivalent units of the containers that arrived under a bill of lading, by day of arrival (also: TEU
 * throughput of imports): a container of forty feet is two.
 *
 * @nulls Never null; zero without an arrival.
 */
export const teuImported = measure({
  id: 'imports/teu-imported',
  title: 'TEU imported',
  aliases: ['twenty-foot equivalent units', 'container volume'],
  unit: 'teu',
  direction: 'neutral',
  formula: 'sum(teu)',
  source: 'marad-container-statistics',
  inputs: { units: rowsOf('bill_container').sum('teu') },
  compute: ({ units }) => units,
});
