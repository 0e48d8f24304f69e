import { measure } from '../../../algebra/measure.ts';
import { meanRevision } from '../../../formulas/revision/mean-revision.ts';
import { publishedCells, revisedCells } from './revised-cells.ts';

/**
 * Revision bias: whether the value of general imports is first published too low (above zero) or too high (below
 * zero), as the mean of the revisions of the cells of each month with their signs (also: mean revision). Cells and
 * months count as in `quality/mean-revision`; late documents, which come with the revision, push it above zero.
 *
 * @nulls Null when no month of the period was published again, or no cell of those was first published with a value.
 */
export const revisionBias = measure({
  id: 'quality/revision-bias',
  title: 'Revision bias of general imports',
  aliases: ['mean revision', 'systematic under-reporting'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'mean((latest - first) / first) over HTS10 x country x month first published with a value',
  source: 'census-revisions',
  inputs: publishedCells,
  compute: (cells) => meanRevision(revisedCells(cells)),
});
