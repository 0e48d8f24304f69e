import {
  absolute,
  allOf,
  anyOf,
  choose,
  compare,
  constant,
  dayOf,
  days,
  daysOfPeriod,
  firstDay,
  hours,
  indicator,
  isReported,
  joined,
  larger,
  lastDay,
  leadingDigits,
  lesser,
  measure,
  minus,
  monthOf,
  monthsOfPeriod,
  not,
  orElse,
  outer,
  over,
  plus,
  prefix,
  remainder,
  rowsOf,
  startsWith,
  times,
  workingDays,
  workingDaysOfPeriod,
  yearOfDate,
  type AnyMeasure,
  type Group,
  type Input,
  type Matched,
} from '@tradepulse/measures';

const lines = rowsOf('entry_line');
const entries = rowsOf('entry_summary');
const exams = rowsOf('exam');
const bills = rowsOf('bill_receivable');
const liquidations = rowsOf('liquidation');
const penalties = rowsOf('penalty_case');

/** A measure that hands its input out, for what the catalogue's own measures may not reach. */
function probe(name: string, input: Input<number | null>): AnyMeasure {
  return measure({ ...described(name), inputs: { x: input }, compute: ({ x }) => x });
}

/** The same of groups: each value counts with the length of its key, so that keys and values must both be right. */
function groupProbe(name: string, input: Input<readonly Group<'x'>[]>): AnyMeasure {
  return measure({
    ...described(name),
    inputs: { groups: input },
    compute: ({ groups }) =>
      groups.length === 0
        ? null
        : groups.reduce((sum, { key, x }) => sum + (x ?? 0) * (1 + key.join('|').length), 0),
  });
}

function matchedProbe(name: string, input: Input<readonly Matched<'x'>[]>): AnyMeasure {
  return measure({
    ...described(name),
    inputs: { items: input },
    compute: ({ items }) =>
      items.length === 0
        ? null
        : items.reduce((sum, { base, current }) => sum + 3 * (current?.x ?? 0) - (base?.x ?? 0), 0),
  });
}

function perDay(name: string, days: Input<number>): AnyMeasure {
  return measure({
    ...described(name),
    inputs: { count: exams.count(), days },
    compute: ({ count, days: of }) => (count === null ? null : count / of),
  });
}

function described(name: string) {
  return {
    id: `algebra/${name}`,
    title: name,
    unit: 'count',
    direction: 'neutral',
    formula: name,
    source: 'definition',
    result: 'number',
  } as const;
}

const price = over(lines.number('entered_value'), lines.number('qty1'));
const priced = lines.where(isReported(price));
const median = priced.amongPeers(['hts10'], priced.median(price));
const spread = priced.amongPeers(['hts10'], priced.median(absolute(minus(price, median))));
const score = over(times(0.6745, absolute(minus(price, median))), spread);

const member = rowsOf('partner')
  .matching({ importer: lines.party('importer') })
  .validOn(lines.date('entry_date'), 'certified_from', 'certified_to');
const earlierCase = penalties
  .matching({ violator: penalties.party('violator') })
  .where(compare(penalties.date('notice_date'), '<', outer(penalties.date('notice_date'))));
const linesOfEntry = rowsOf('entry_line').matching({ entry_no: entries.text('entry_no') });
const change = minus(liquidations.number('liquidated_total'), liquidations.number('est_total'));
const category = rowsOf('ref_textile_tariff')
  .matching({ hts10: lines.text('hts10') })
  .validOn(lines.date('entry_date'), 'valid_from', 'valid_to')
  .code('category');
const factor = rowsOf('ref_square_metre_factor')
  .matching({ category })
  .validOn(lines.date('entry_date'), 'valid_from', 'valid_to')
  .maximum('hundredths');

/** One measure for each word of the algebra. */
export const algebraMeasures: readonly AnyMeasure[] = [
  probe('count', exams.count()),
  probe('count-of-flag', exams.count().where(exams.is('discrepancy'))),
  probe('count-of-no-flag', exams.count().where(not(exams.is('discrepancy')))),
  probe('sum-of-decimals', exams.sum('officer_hours')),
  probe('sum-of-optional-decimals', lines.sum('qty1')),
  probe('sum-under-condition', lines.sum('entered_value').where(lines.codeIn('mode', '10', '11'))),
  probe(
    'sum-of-amounts-and-quantities',
    lines.sum(plus(lines.number('entered_value'), lines.number('qty1'))),
  ),
  probe('sum-of-products', lines.sum(times(lines.number('entered_value'), lines.number('mfn_rate')))),
  probe('minimum', lines.minimum('entered_value')),
  probe('maximum-of-decimals', lines.maximum('qty1')),
  probe('distinct-party', lines.distinct('importer')),
  probe('distinct-tuple', lines.distinct('importer', 'hts10', 'uom1')),
  probe('distinct-chapter', lines.distinct(prefix(lines.text('hts10'), 2))),
  probe('quantity', lines.quantity('qty1', 'uom1')),
  probe('median', lines.median('entered_value')),
  probe('quantile-of-decimals', exams.quantile('officer_hours', 0.9)),
  probe('variance', exams.variance('officer_hours')),
  probe('covariance', exams.covariance('officer_hours', 'exam_cost')),
  probe('on-another-date', rowsOf('validation_activity').on('closed').count()),
  probe('on-a-moment', exams.on(dayOf(exams.instant('completed_ts'))).count()),
  probe('standing', bills.standing('issue_date', 'closed_date').sum('balance')),
  probe('standing-at-opening', bills.standing('issue_date', 'closed_date').count().atOpening()),
  probe('standing-a-year-ago', bills.standing('issue_date', 'closed_date').count().earlier(12)),
  probe('all-history', bills.upToEnd('issue_date').count()),
  probe('of-fiscal-year', rowsOf('cm_stratum').ofYear('fiscal_year', 'fiscal').sum('frame_lines')),
  probe('of-calendar-year', rowsOf('world_flow').ofYear('year', 'calendar').sum('value')),
  probe('always', rowsOf('trade_partner').count()),
  probe('trailing', exams.count().over({ kind: 'trailing', months: 12 })),
  probe('whole-of-ports', exams.count().wholeOf('port')),
  probe('of-report', exams.count().ofReport()),
  probe('age-at-the-end', bills.sum(days(bills.date('due_date'), lastDay()))),
  probe('age-at-the-start', bills.sum(days(firstDay(), bills.date('due_date')))),
  probe('hours', exams.sum(hours(exams.instant('ordered_ts'), exams.instant('completed_ts')))),
  probe('working-days', entries.sum(workingDays(entries.date('entry_date'), entries.date('summary_date')))),
  probe('absolute', liquidations.sum(absolute(change))),
  probe('clamped', liquidations.sum(larger(lesser(change, 100_000), -50_000))),
  probe('remainder', lines.count().where(compare(remainder(lines.number('entered_value'), 100_000), '=', 0))),
  probe('divided-by-nothing', lines.sum(over(lines.number('entered_value'), lines.number('qty2')))),
  probe(
    'choose',
    lines.sum(choose(lines.is('in_quota'), lines.number('entered_value'), lines.number('charges'))),
  ),
  probe('choose-nothing', lines.sum(choose(lines.is('in_quota'), lines.number('entered_value')))),
  probe('or-else', lines.sum(orElse(lines.number('qty1'), constant(7)))),
  probe('indicator', lines.sum(indicator(lines.reported('spi')))),
  probe('reported', lines.count().where(lines.reported('manufacturer'))),
  probe('starts-with', lines.count().where(lines.codeStartsWith('hts10', '61'))),
  probe(
    'starts-with-a-code',
    lines.count().where(startsWith(lines.text('hts10'), joined(prefix(lines.text('hts10'), 2)))),
  ),
  probe(
    'any',
    lines.count().where(anyOf(lines.is('in_quota'), allOf(lines.is('reviewed'), lines.is('imputed')))),
  ),
  probe(
    'compare-dates',
    rowsOf('info_request')
      .count()
      .where(compare(rowsOf('info_request').date('response'), '<=', '2024-06-30')),
  ),
  probe(
    'compare-parties',
    entries.count().where(compare(entries.party('importer'), '=', entries.party('consignee'))),
  ),
  probe('member-on-the-day', lines.sum('entered_value').where(member.exist())),
  probe('earlier-case', penalties.count().where(earlierCase.exist())),
  probe(
    'days-since-the-earlier',
    penalties.sum(days(earlierCase.last('notice_date'), penalties.date('notice_date'))),
  ),
  probe('lines-of-an-entry', entries.sum(linesOfEntry.sum('entered_value'))),
  probe('count-of-lines-of-an-entry', entries.sum(linesOfEntry.count())),
  probe('products-of-an-entry', entries.sum(linesOfEntry.distinct('hts10', 'origin'))),
  probe('look-up-upon-look-up', lines.sum(times(lines.number('qty1'), factor))),
  probe(
    'peers',
    lines
      .count()
      .where(
        compare(
          lines.number('entered_value'),
          '>',
          lines.amongPeers(['hts10'], lines.median('entered_value')),
        ),
      ),
  ),
  probe('peers-of-peers', priced.sum('entered_value').where(compare(score, '>', 3.5))),
  probe(
    'members-among-peers',
    lines.sum(lines.amongPeers(['hts10'], lines.sum('entered_value').where(member.exist()))),
  ),
  perDay('per-day', daysOfPeriod),
  perDay('per-working-day', workingDaysOfPeriod),
  perDay('per-month', monthsOfPeriod),
  groupProbe(
    'groups-by-party',
    lines.groups([prefix(lines.text('hts10'), 4), 'origin'], { x: lines.sum('entered_value') }),
  ),
  groupProbe('groups-by-month', exams.groups([monthOf(exams.date('ordered_date'))], { x: exams.count() })),
  groupProbe(
    'groups-by-year',
    exams.groups([yearOfDate(exams.date('ordered_date'), 'fiscal')], { x: exams.count() }),
  ),
  groupProbe(
    'groups-by-digit',
    lines.groups([leadingDigits(lines.number('entered_value'), 2)], { x: lines.count() }),
  ),
  groupProbe(
    'groups-by-days',
    bills.groups([days(bills.date('issue_date'), bills.date('due_date'))], { x: bills.count() }),
  ),
  groupProbe('groups-by-day', bills.groups(['issue_date'], { x: bills.maximum('balance') })),
  groupProbe('groups-by-flag', exams.groups(['targeted'], { x: exams.median('officer_hours') })),
  matchedProbe('matched', lines.matched(['hts10', 'origin'], { x: lines.sum('entered_value') })),
];
