import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { infringingSeizures } from './infringing-seizures.ts';

const inOperations = infringingSeizures.where(infringingSeizures.reported('operation'));

/**
 * Seizures per special operation: infringing shipments seized in national operations over the distinct operations
 * that seized any in the period. An operation without a seizure leaves no trace in seizures, so that the yield is
 * of those with one; an operation of two months is in each.
 *
 * @nulls Null when no seizure was of an operation.
 */
export const iprOperationYield = measure({
  id: 'ipr/ipr-operation-yield',
  title: 'Seizures per special operation',
  aliases: ['yield of IPR operations'],
  unit: 'ratio',
  direction: 'higher_is_better',
  formula: 'count(seizure where ipr and operation) / distinct(operation)',
  source: 'cbp-ipr-statistics',
  inputs: { seizures: inOperations.count(), operations: inOperations.distinct('operation') },
  compute: ({ seizures, operations }) => ratioOrNull(seizures, operations),
});
