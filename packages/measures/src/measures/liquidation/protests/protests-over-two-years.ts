import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { days, lastDay } from '../../../algebra/values.ts';
import { consideredProtests } from './considered-protests.ts';
import { protests } from './protests.ts';

const open = consideredProtests.standing('filed', 'decision_date');

/**
 * Protests that are undecided at the end of the period and were filed more than two years before (19 U.S.C.
 * 1515(a)). Two years are 731 days at the most, where one of them is a leap year; a protest is not called overdue
 * before. Protests that were withdrawn or rejected do not count; a protest of several
 * entries is one.
 *
 * @nulls Never null; zero when none is overdue.
 */
export const protestsOverTwoYears = measure({
  id: 'liquidation/protests-over-two-years',
  title: 'Protests over two years',
  aliases: ['overdue protests', 'aged protests'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'distinct(protest open at the end of the period and filed more than 731 days before)',
  source: 'cfr-19-174-21',
  inputs: {
    overdue: open.distinct('protest_no').where(compare(days(protests.date('filed'), lastDay()), '>', 731)),
  },
  compute: ({ overdue }) => overdue,
});
