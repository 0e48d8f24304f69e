import { measure } from '../../../algebra/measure.ts';
import { meanAbsoluteRevision } from '../../../formulas/revision/mean-absolute-revision.ts';
import { publishedCells, revisedCells } from './revised-cells.ts';

/**
 * Mean absolute revision: how far the published value of general imports is from its first publication on average, up
 * or down, over the cells of each month (statistical number by country), each relative to its first publication. A cell
 * that is gone counts as revised by its whole value; one that came with a revision has no first value and does not
 * count. All cells count alike, so that small ones decide. A month that was published once was not open to revision and
 * does not count; one that was published again unchanged counts with zero.
 *
 * @nulls Null when no month of the period was published again, or no cell of those was first published with a value.
 */
export const meanRevision = measure({
  id: 'quality/mean-revision',
  title: 'Mean absolute revision of general imports',
  aliases: ['MAR', 'size of revisions', 'reliability of first publications'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'mean(abs(latest - first) / first) over HTS10 x country x month first published with a value',
  source: 'census-revisions',
  inputs: publishedCells,
  compute: (cells) => meanAbsoluteRevision(revisedCells(cells)),
});
