import { allOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { minus, prefix, yearOfDate } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { wholeCalendarYear } from './mirrored.ts';

const origin = standingLines.text('origin');
const commodity = prefix(standingLines.text('hts10'), 6);
const year = yearOfDate(standingLines.date('entry_date'), 'calendar');

const flows = rowsOf('world_flow');
const exported = flows.matching({ exporter_country: origin, commodity, year });
const bought = flows.matching({ importer_country: origin, commodity, year });
const boughtBefore = flows.matching({ importer_country: origin, commodity, year: minus(year, 1) });

/** What the report has of the country and product, wherever it was entered. */
const entered = standingLines.amongPeers([origin, commodity], standingLines.sum('entered_value'));

/** Lines of a calendar year whose country is known to export the product at all. */
const known = standingLines.where(wholeCalendarYear).where(exported.exist());
const beyond = compare(entered, '>', exported.sum('value'));
const rising = allOf(boughtBefore.exist(), compare(bought.sum('value'), '>', boughtBefore.sum('value')));

/**
 * Export beyond production flag (transshipment): share of value in pairs of country and product (HS6) of which more
 * was entered here in a calendar year than the country exported to the whole world, while its own imports of that
 * product rose over the year before. Such goods seem to have passed through. What the country makes and keeps is not
 * known, so exports stand for capacity. Only pairs with reported world exports count; cancelled entries do not.
 *
 * @nulls Null when the period is not a calendar year, and when no pair has reported exports.
 */
export const transshipmentCapacityFlag = measure({
  id: 'risk/transshipment-capacity-flag',
  title: 'Export beyond production flag, share of value',
  aliases: ['transshipment', 'exports beyond capacity', 'origin laundering'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'sum(value of pairs with entered value > world exports and rising imports) / sum(value of pairs with world exports)',
  source: 'gao-04-345',
  inputs: {
    flagged: known.sum('entered_value').where(allOf(beyond, rising)),
    all: known.sum('entered_value'),
  },
  compute: ({ flagged, all }) => ratioOrNull(flagged, all),
});
