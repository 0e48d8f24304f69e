import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

/**
 * Rulings on prospective transactions issued in the period, of the National Commodity Specialist Division and of
 * Headquarters.
 *
 * @nulls Never null; zero when none was issued.
 */
export const rulingsIssued = measure({
  id: 'workforce/rulings-issued',
  title: 'Binding rulings issued',
  aliases: ['rulings', 'prospective rulings'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(ruling) by date of issue',
  source: 'cfr-19-177-9',
  inputs: { issued: rowsOf('ruling').on('issued').count() },
  compute: ({ issued }) => issued,
});
