import { measure } from '../../../algebra/measure.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Number of entry summary lines, by date of entry (also: lines filed, line volume). Lines of cancelled entries do not
 * count.
 *
 * @nulls Never null; zero without a line.
 */
export const lineCount = measure({
  id: 'imports/line-count',
  title: 'Entry summary lines',
  aliases: ['line volume', 'lines filed'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(line)',
  source: 'cbp-import-trends',
  inputs: { lines: standingLines.count() },
  compute: ({ lines }) => lines,
});
