import { allOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { remainder } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const value = standingLines.number('entered_value');
const valued = compare(value, '>', 0);

/**
 * Round value share: the share of lines whose entered value is a multiple of 1,000 dollars; prices seldom are,
 * estimates are often. Lines without value do not count, nor do cancelled entries.
 *
 * @nulls Null when no line has a value.
 */
export const roundValueShare = measure({
  id: 'risk/round-value-share',
  title: 'Round value share of lines',
  aliases: ['round numbers', 'multiples of 1,000 dollars'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(line where entered_value mod 1,000 = 0) / count(line), entered_value > 0',
  source: 'nigrini-2012',
  inputs: {
    round: standingLines.count().where(allOf(valued, compare(remainder(value, 100_000), '=', 0))),
    all: standingLines.count().where(valued),
  },
  compute: ({ round, all }) => ratioOrNull(round, all),
});
