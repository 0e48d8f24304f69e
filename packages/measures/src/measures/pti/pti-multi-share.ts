import { compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { issuesOfLine } from './trade-issues.ts';

/**
 * Multi-issue share: of the value under any priority trade issue, the part on lines under two issues or more. It
 * says by how much a sum over issues would count too much. Cancelled entries do not count.
 *
 * @nulls Null when no line falls under an issue.
 */
export const ptiMultiShare = measure({
  id: 'pti/pti-multi-share',
  title: 'Share of priority trade issue value under several issues',
  aliases: ['multi-issue share', 'overlap of priority trade issues'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(entered_value under two issues or more) / sum(entered_value under one or more)',
  source: 'gao-17-618',
  inputs: {
    several: standingLines.sum('entered_value').where(compare(issuesOfLine, '>=', 2)),
    any: standingLines.sum('entered_value').where(compare(issuesOfLine, '>=', 1)),
  },
  compute: ({ several, any }) => ratioOrNull(several, any),
});
