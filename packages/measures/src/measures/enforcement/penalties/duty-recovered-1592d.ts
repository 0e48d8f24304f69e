import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Duties recovered under 1592(d): lawful duties, taxes and fees restored in the penalty cases closed in the
 * period, which are owed whether or not a penalty is (19 U.S.C. 1592(d)). Duty restored in cases that are still
 * open has no date and is not counted yet.
 *
 * @nulls Never null; zero when no case was closed.
 */
export const dutyRecovered1592d = measure({
  id: 'enforcement/duty-recovered-1592d',
  title: 'Duties recovered under 1592(d)',
  aliases: ['restored duties', '592(d) demands'],
  unit: 'usd',
  direction: 'higher_is_better',
  formula: 'sum(duty_recovered) by closed',
  source: 'usc-19-1592',
  inputs: { recovered: rowsOf('penalty_case').on('closed').sum('duty_recovered') },
  compute: ({ recovered }) => dollars(recovered),
});
