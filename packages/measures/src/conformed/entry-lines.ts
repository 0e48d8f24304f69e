import { allOf, anyOf, compare } from '../algebra/conditions.ts';
import type { Expression, Value } from '../algebra/expression.ts';
import type { CodeName, FlowName } from '../algebra/fact-inputs.ts';
import type { Predicate } from '../algebra/predicate.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import type { TimeRole } from '../algebra/time-role.ts';
import { choose, constant, orElse, plus, prefix } from '../algebra/values.ts';
import { levelExpression } from '../dimensions/record-levels.ts';
import { isArrival, isForConsumption } from '../populations/entry-uses.ts';
import { isStandingLine } from '../populations/standing-lines.ts';
import type { FactName } from '../vocabulary/facts.ts';
import type { RecordName } from '../vocabulary/ace/records.ts';

/** How the rows of a published fact are read from the transactions that it was compiled from. */
export interface Conformed<F extends FactName = FactName> {
  readonly relation: RecordName;
  /** What places a transaction in a statistical month. */
  readonly role: TimeRole;
  /** Which transactions count. */
  readonly where: Predicate;
  /** What a transaction has for a column; null where nothing corresponds. */
  readonly columns: Readonly<Record<FlowName<F> | CodeName<F>, Expression | null>>;
  /** Columns that hold the unit of a quantity. */
  readonly units: Readonly<Record<string, string>>;
}

const lines = rowsOf('entry_line');
const value = lines.number('entered_value');
const charges = lines.number('charges');
const duty = lines.number('duty_paid');
const weight = lines.number('gross_weight_kg');
const firstQuantity = lines.number('qty1');
const secondQuantity = lines.number('qty2');

/** Air and vessel as methods of transport have them: of vessel, loose, in containers and by border waterway. */
const byAir = lines.codeIn('mode', '40', '41');
const byVessel = lines.codeIn('mode', '10', '11', '12');
const inContainers = lines.codeIn('mode', '11');
/** A line bears duty when it states a rate or owes some. */
const bearsDuty = anyOf(compare(lines.number('duty_rate_applied'), '>', 0), compare(duty, '>', 0));

const where = (condition: Predicate, figure: Value<'number'>): Value<'number'> =>
  choose(condition, figure, constant(0));
const consumed = (figure: Value<'number'>): Value<'number'> => where(isForConsumption, figure);
const arrived = (figure: Value<'number'>, way?: Predicate): Value<'number'> =>
  where(way === undefined ? isArrival : allOf(isArrival, way), figure);

/**
 * Imports as the Census Bureau counts them, from entry summary lines: one line is one detail record; a line that is no
 * consumption (or no arrival) adds zero to figures of consumption (of arrivals); rows are placed by the statistical
 * month that the line states. The Bureau assigns rate provisions, and it alone knows the port of unlading of each
 * figure: districts and ports are those of entry here. It adds estimates of what is too small to be filed.
 *
 * @source census-guide
 */
export const entryLinesAsImports: Conformed<'census_import'> = {
  relation: 'entry_line',
  role: { kind: 'during', date: lines.date('statistical_month') },
  where: isStandingLine,
  columns: {
    commodity: lines.text('hts10'),
    country: levelExpression('country', 'entry_line'),
    country_subcode: orElse(lines.text('spi'), constant('00')),
    district_entry: prefix(lines.text('port_entry'), 2),
    district_unlading: null,
    port: lines.text('port_entry'),
    rate_provision: null,
    year: null,
    month: null,
    unit_1: lines.text('uom1'),
    unit_2: lines.text('uom2'),
    advanced_technology: null,
    card_count: constant(1),
    consumption_quantity_1: consumed(firstQuantity),
    consumption_quantity_2: consumed(secondQuantity),
    consumption_value: consumed(value),
    dutiable_value: where(allOf(isForConsumption, bearsDuty), value),
    calculated_duty: consumed(duty),
    consumption_charges: consumed(charges),
    consumption_cif_value: consumed(plus(value, charges)),
    general_quantity_1: arrived(firstQuantity),
    general_quantity_2: arrived(secondQuantity),
    general_value: arrived(value),
    general_charges: arrived(charges),
    general_cif_value: arrived(plus(value, charges)),
    air_value: arrived(value, byAir),
    air_weight: arrived(weight, byAir),
    air_charges: arrived(charges, byAir),
    vessel_value: arrived(value, byVessel),
    vessel_weight: arrived(weight, byVessel),
    vessel_charges: arrived(charges, byVessel),
    container_value: arrived(value, inContainers),
    container_weight: arrived(weight, inContainers),
    container_charges: arrived(charges, inContainers),
  },
  units: { unit_1: 'uom1', unit_2: 'uom2' },
};
