import type { Expression, Value } from '../algebra/expression.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import { compare, isIn, isReported, not } from '../algebra/conditions.ts';
import { choose, columnNamed, constant, lastDay, orElse, prefix } from '../algebra/values.ts';
import { plainName } from '../errors/plain-name.ts';
import { RequestError } from '../errors/request-error.ts';
import { isRecord, kindOfColumn, recordNamed, type RelationName } from '../vocabulary/relation.ts';
import { isLevel, type LevelName } from './level.ts';

/** The columns that hold a level's own code, the first that a fact has being meant. */
const columnsOf = {
  product: ['hts10', 'schedule_b', 'hts', 'commodity'],
  country: ['origin', 'destination', 'partner', 'country'],
  port: ['port_entry', 'port'],
  center: ['center'],
  mode: ['mode'],
  entry_type: ['entry_type'],
  spi: ['spi'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What stands where the office of a port or the Center of a record is not established. */
const unassigned = 'unassigned';

/** How each level is taken from a fact of transactions, from the column that holds its code. */
const takenFrom: Readonly<
  Partial<
    Record<
      LevelName,
      {
        readonly columns: keyof typeof columnsOf;
        readonly code: (own: Value<'text'>, relation: RelationName) => Value<'text'>;
      }
    >
  >
> = {
  hts2: { columns: 'product', code: (own) => prefix(own, 2) },
  hts4: { columns: 'product', code: (own) => prefix(own, 4) },
  hts6: { columns: 'product', code: (own) => prefix(own, 6) },
  hts8: { columns: 'product', code: (own) => prefix(own, 8) },
  hts10: { columns: 'product', code: (own) => own },
  country: { columns: 'country', code: countryCode },
  region: { columns: 'country', code: (own, relation) => regionOf(countryCode(own, relation)) },
  district: { columns: 'port', code: (own) => prefix(own, 2) },
  field_office: { columns: 'port', code: fieldOfficeOf },
  port: { columns: 'port', code: (own) => own },
  center: { columns: 'center', code: centerOf },
  mode: { columns: 'mode', code: (own) => own },
  entry_type: { columns: 'entry_type', code: (own) => own },
  spi: { columns: 'spi', code: (own) => own },
};

/** Levels that a fact of transactions holds in a column of its own name before any other way. */
const ownColumn: Readonly<Partial<Record<LevelName, string>>> = { field_office: 'field_office' };

/**
 * How a level is taken from a row of a fact of transactions.
 *
 * @throws RequestError - LEVEL_UNKNOWN, LEVEL_NOT_ON_FACT
 */
export function levelExpression(level: string, relation: RelationName): Expression {
  if (!isLevel(level)) throw new RequestError('LEVEL_UNKNOWN', { level: plainName(level) });
  const own = ownColumn[level];
  if (own !== undefined && kindOfColumn(relation, own) === 'text') return columnNamed(own);
  const taken = takenFrom[level];
  const column = taken && columnsOf[taken.columns].find((name) => kindOfColumn(relation, name) === 'text');
  if (taken === undefined || column === undefined) {
    throw new RequestError('LEVEL_NOT_ON_FACT', { level, fact: relation });
  }
  return taken.code(columnNamed(column), relation);
}

/** The date by which dated tables are asked; the end of the period where a record has none. */
function dateOf(relation: RelationName): Value<'date'> {
  const date = isRecord(relation) ? recordNamed(relation).occurredOn : null;
  return date === null ? lastDay() : columnNamed(date);
}

/**
 * Records have ISO codes, statistics those of Schedule C: a country is one and the same in both. Letters that stand
 * for several codes (PS, for Gaza and the West Bank) have none.
 */
function countryCode(own: Value<'text'>, relation: RelationName): Value<'text'> {
  const pairs = rowsOf('ref_country_code')
    .matching({ iso2: own })
    .validOn(dateOf(relation), 'valid_from', 'valid_to');
  return choose(compare(pairs.count(), '=', 1), pairs.code('schedule_c'));
}

/** World regions as the level of published statistics has them: by the first digit, Mexico in North America. */
function regionOf(country: Value<'text'>): Value<'text'> {
  const byDigit = ['1', '2', '3', '4', '5', '6', '7', '8'].reduceRight<Value<'text'> | null>(
    (rest, digit) => choose(isIn(prefix(country, 1), digit), constant(`${digit}XXX`), rest),
    null,
  );
  const beyondMexico = choose(isIn(country, '2010'), constant('1XXX'), byDigit);
  return choose(not(isIn(country, '1000')), beyondMexico);
}

/**
 * The Center of the record, because the law assigns importers and not tariff numbers; else that of the heading on the
 * record's day.
 *
 * @source 19 CFR 101.10
 */
function centerOf(own: Value<'text'>, relation: RelationName): Value<'text'> {
  const none = constant(unassigned);
  if (kindOfColumn(relation, 'hts10') !== 'text') return orElse(own, none);
  const ofHeading = rowsOf('ref_heading_center')
    .matching({ heading: prefix(columnNamed('hts10'), 4) })
    .validOn(dateOf(relation), 'valid_from', 'valid_to')
    .code('center');
  return orElse(own, orElse(ofHeading, none));
}

function fieldOfficeOf(own: Value<'text'>, relation: RelationName): Value<'text'> {
  const office = rowsOf('ref_port_field_office')
    .matching({ port: own })
    .validOn(dateOf(relation), 'valid_from', 'valid_to')
    .code('field_office');
  return choose(isReported(own), orElse(office, constant(unassigned)));
}
