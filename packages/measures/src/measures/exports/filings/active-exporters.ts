import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Distinct exporters (U.S. principal parties in interest, USPPI) with at least one line of a declaration in the
 * Automated Export System, by date of export. Counts of months, ports or countries do not add.
 *
 * @nulls Never null; zero without a declaration.
 */
export const activeExporters = measure({
  id: 'exports/active-exporters',
  title: 'Active exporters (USPPI)',
  aliases: ['USPPI', 'exporting companies'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(exporter)',
  source: 'census-profile',
  inputs: { exporters: rowsOf('export_line').distinct('exporter') },
  compute: ({ exporters }) => exporters,
});
