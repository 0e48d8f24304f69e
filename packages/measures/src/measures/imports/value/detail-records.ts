import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';

/**
 * Detail records: how many filed records the Census Bureau summed into the figures; not entry summaries
 * and not lines.
 *
 * @nulls Null when an input is not reported.
 */
export const detailRecords = measure({
  id: 'imports/detail-records',
  title: 'Detail records',
  aliases: ['cards', 'transactions'],
  unit: 'count',
  direction: 'neutral',
  formula: 'sum(card_count)',
  source: 'census-imdb',
  inputs: { records: imports.sum('card_count') },
  compute: ({ records }) => records,
});
