import { allOf, anyOf } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const bills = rowsOf('bill');
const lowValue = bills.is('section321');

/**
 * Share of de minimis shipments with advance data: filed as entry type 86 or under the Section 321 data pilot, over
 * all bills released under section 321, by day of arrival. FY2023: 785.7 million of 1.07 billion. A bill that is both
 * counts once.
 *
 * @nulls Null without a de minimis shipment.
 */
export const deMinimisDataShare = measure({
  id: 'imports/de-minimis-data-share',
  title: 'De minimis share with advance data',
  aliases: ['ET86 and data pilot share', 'section 321 data share'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(bill where section321 and (et86 or data_pilot)) / count(bill where section321)',
  source: 'cbp-fy2023-trade',
  inputs: {
    announced: bills.count().where(allOf(lowValue, anyOf(bills.is('et86'), bills.is('data_pilot')))),
    shipments: bills.count().where(lowValue),
  },
  compute: ({ announced, shipments }) => ratioOrNull(announced, shipments),
});
