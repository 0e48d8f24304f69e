import type { RecordValues } from '../../../catair/field-value.ts';
import { cb10, cb30, cb40 } from '../../../catair/layouts/bond-layouts.ts';
import { onlyValuesOf, valuesOf, type RecordNode } from '../../../catair/transactions/record-node.ts';
import type { Grammar } from '../../../catair/transactions/transactions.ts';
import { said, worked, type Origins } from '../../mapping/origin.ts';
import { agent } from '../../values/agent.ts';
import { total } from '../../values/sums.ts';
import { nodeMapping } from './node-mapping.ts';

/** A bond as its surety files it: records 10 to 40. */
export interface BondFiling {
  readonly at: number;
  readonly bond: RecordValues<typeof cb10.fields>;
  readonly single: boolean;
  readonly principal: RecordValues<typeof cb30.fields> | null;
  readonly sureties: readonly RecordValues<typeof cb40.fields>[];
}

const header = ['10'];
const BOND: Grammar = {
  applications: ['CB', 'CX', 'BS'],
  parents: { '10': 'root', '20': header, '30': header, '35': header, '36': header, '40': header },
};

/**
 * Columns of `bond` from an eBond. A record 20 names the transaction of a single transaction bond; without one the bond
 * is continuous.
 *
 * @source CBP CATAIR, eBond Create/Update (version 1.9)
 */
const bondColumns: Origins<'bond', BondFiling> = {
  bond_no: said('10 bond number', ({ bond }) => bond.bondNumber),
  type: worked('9 where there is a record 20, else 8', ({ single }) => (single ? '9' : '8')),
  activity: said('10 bond activity code', ({ bond }) => bond.bondActivityCode),
  principal: said('30 principal id', ({ principal }) => principal?.principalId ?? null),
  principal_name: said('30 principal name', ({ principal }) => principal?.principalName ?? null),
  surety: said('40 surety code of the first surety', ({ sureties }) =>
    agent(sureties[0]?.suretyCode ?? null),
  ),
  co_surety: said('40 surety code of the second surety', ({ sureties }) =>
    agent(sureties[1]?.suretyCode ?? null),
  ),
  amount: said('10 bond amount', ({ bond }) => bond.bondAmount),
  liability: worked('sum of 40 surety liability amounts', ({ sureties }) =>
    total(sureties.map(({ suretyLiabilityAmount }) => suretyLiabilityAmount)),
  ),
  effective: said('10 effective date', ({ bond }) => bond.effectiveDate),
  terminated: said('10 termination date', ({ bond }) => bond.terminationDate),
};

/** Bonds (CB, CX, BS). */
export const bondMapping = nodeMapping<'bond', BondFiling>({
  format: 'CB',
  subject: 'bond',
  grammar: BOND,
  read: (node) => bonds(node),
  identity: ({ bond }) => bond.bondNumber,
  line: ({ at }) => at,
  columns: bondColumns,
});

function bonds(node: RecordNode): readonly BondFiling[] {
  const { record, children } = node;
  if (!record.is(cb10)) return [];
  return [
    {
      at: record.line,
      bond: record.values(),
      single: children.some((child) => child.record.layout.tag === '20'),
      principal: onlyValuesOf(node, cb30),
      sureties: valuesOf(node, cb40),
    },
  ];
}
