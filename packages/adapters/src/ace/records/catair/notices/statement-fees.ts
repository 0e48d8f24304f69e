import { numberedAmounts } from '../../../catair/transactions/numbered-values.ts';
import type { RecordNode } from '../../../catair/transactions/record-node.ts';

/** The fee amounts of records that hold five pairs each, in cents. */
export function feesOf(nodes: readonly RecordNode[]): readonly (number | null)[] {
  return nodes.flatMap(({ record }) =>
    numberedAmounts(record, 'feeClassCode', 'feeAmount').map(({ amount }) => amount),
  );
}
