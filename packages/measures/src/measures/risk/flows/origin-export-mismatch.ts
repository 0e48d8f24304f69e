import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const exportedFrom = standingLines.where(standingLines.reported('export_country'));

/**
 * Origin and export country mismatch: share of entered value that was exported from another country than that of its
 * origin. Entrepôts do this every day; a change of it is what tells. Lines without a country of export do not count,
 * nor do cancelled entries.
 *
 * @nulls Null when no line states a country of export.
 */
export const originExportMismatch = measure({
  id: 'risk/origin-export-mismatch',
  title: 'Origin and export country mismatch',
  aliases: ['indirect imports', 'third-country shipments'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(entered_value where export_country <> origin) / sum(entered_value with an export_country)',
  source: 'census-guide',
  inputs: {
    mismatched: exportedFrom
      .sum('entered_value')
      .where(compare(exportedFrom.text('export_country'), '<>', exportedFrom.text('origin'))),
    all: exportedFrom.sum('entered_value'),
  },
  compute: ({ mismatched, all }) => ratioOrNull(mismatched, all),
});
