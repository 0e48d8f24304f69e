import { allOf, anyOf, compare, isIn, isReported, not } from '../../algebra/conditions.ts';
import type { Value } from '../../algebra/expression.ts';
import type { Predicate } from '../../algebra/predicate.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { orElse, outer, prefix } from '../../algebra/values.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const selectors = rowsOf('ref_trade_issue_selector');
const tariff = rowsOf('ref_textile_tariff');
const hts = standingLines.text('hts10');
const day = standingLines.date('entry_date');

/** The textile category that the line states, or that of its tariff number. */
const category = orElse(
  standingLines.text('textile_category'),
  tariff.matching({ hts10: hts }).validOn(day, 'valid_from', 'valid_to').code('category'),
);

const from = selectors.text('code_from');
const to = selectors.text('code_to');

/** A selector of a clue whose codes, first and last included, hold that of the line. */
function within(clue: string, ours: Value<'text'>): Predicate {
  return allOf(
    isIn(selectors.text('clue'), clue),
    isReported(outer(ours)),
    anyOf(not(isReported(from)), compare(from, '<=', outer(ours))),
    anyOf(not(isReported(to)), compare(to, '>=', outer(ours))),
  );
}

/** A selector of a clue that the line has or has not. */
function told(clue: string, ours: Value): Predicate {
  return allOf(isIn(selectors.text('clue'), clue), isReported(outer(ours)));
}

/** Selectors that choose the line on the day of entry, by whichever clue. */
const choosing = selectors
  .matching({})
  .validOn(day, 'valid_from', 'valid_to')
  .where(
    anyOf(
      within('chapter', prefix(hts, 2)),
      within('textile_category', category),
      within('entry_type', standingLines.text('entry_type')),
      told('adcvd_case', orElse(standingLines.text('ad_case'), standingLines.text('cvd_case'))),
      told('preference', standingLines.text('spi')),
      allOf(isIn(selectors.text('clue'), 'duty'), compare(outer(standingLines.number('duty_paid')), '>', 0)),
    ),
  );

/**
 * How many priority trade issues a line falls under. Several selectors may choose a line for one issue, and several
 * issues may share a line: the line is there once, with a number.
 */
export const issuesOfLine: Value<'number'> = choosing.distinct('issue');
